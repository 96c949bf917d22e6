import type { CDPSession, Page } from '@playwright/test';

/** A world apart from the page's scripts, with the same document: where content scripts live. */
export class IsolatedWorld {
  private constructor(
    private readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  /** @param page stays at its document: a navigation ends the world */
  static async of(page: Page): Promise<IsolatedWorld> {
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'loose-ends',
    });
    return new IsolatedWorld(session, world.executionContextId);
  }

  /** Lets go of the world; the page stays. */
  async close(): Promise<void> {
    await this.session.detach();
  }

  /**
   * @returns the value of the expression, awaited if it is a promise, as JSON carries it
   * @throws what the expression throws, and after 30 seconds
   */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      returnByValue: true,
      awaitPromise: true,
      timeout: 30_000,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
