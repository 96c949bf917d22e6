import type { FarewellCardProps } from '@/components/FarewellCard';
import type { GuardCardProps } from '@/components/GuardCard';
import { walkViewsDoor } from '@/components/walk-views-door';
import type { Checklist } from '@/utils/checklist/checklist';
import { farewellDue } from '@/utils/guard/farewell-due';
import { type GuardFinds, guardFinds } from '@/utils/guard/guard-finds';
import { mayPass } from '@/utils/guard/may-pass';
import type { OwnPage } from '@/utils/messages';
import { report } from '@/utils/report';
import { type Farewell, type FarewellAnswer, writeFarewell } from '@/utils/storage/farewell';
import { type GuardPass, writeGuardPass, writeGuardSetting } from '@/utils/storage/guard';
import type { Stored } from '@/utils/storage/store';
import type { Host } from '@/utils/wildberries/hosts';
import { PressGuard } from './press-guard';

export interface DeletionGuardOptions {
  readonly host: Host;
  /** `null` until the storage was read. */
  readonly stored: () => Stored | null;
  readonly checklist: (stored: Stored, now: number) => Checklist;
  /** Whether something of ours can be seen on this page now. */
  readonly canShow: () => boolean;
  /** Asks for the script that draws the card. */
  readonly ready: () => Promise<void>;
  /** Something else is to be shown. */
  readonly onChange: () => void;
  readonly onStorageFailed: (error: unknown) => void;
  readonly openPage: (page: OwnPage) => void;
  readonly signal: AbortSignal;
}

/**
 * Both ends of the deletion: the press that may be held before it, and the question afterwards. Where anything that the
 * card needs is missing, no press is held: a press that goes nowhere would be worse than one that goes through.
 */
export class DeletionGuard {
  readonly #options: DeletionGuardOptions;
  #presses: PressGuard | null = null;
  #control: Element | null = null;
  /** What was found when the press was held; `null`: none is. */
  #held: GuardFinds | null = null;
  /** What the person said here; the storage may be full. */
  #pass: GuardPass | null = null;
  #question: 'open' | 'closed' = 'open';

  constructor(options: DeletionGuardOptions) {
    this.#options = options;
  }

  /** Begins to listen, on the page that has the button. */
  watchPresses(): void {
    this.#presses = new PressGuard({
      rule: () => (this.#isReady() && this.#finds(Date.now()) ? 'hold' : 'pass'),
      onHeld: () => {
        this.#held = this.#finds(Date.now());
        this.#options.onChange();
      },
      onPassed: () => void this.#note({ host: this.#options.host, pressedAt: Date.now(), answer: null }),
      signal: this.#options.signal,
    });
  }

  /** @param control what the latest look found to be the delete button; `null`: it found none */
  update(control: Element | null): void {
    this.#control = control;
    this.#presses?.update(control);
  }

  /** What the card shows now. The script for it is asked for as soon as there may be one. */
  card(now: number): GuardCardProps | null {
    const finds = this.#finds(now);
    // Until it is there, presses go through; the next look asks again.
    if (this.#control && finds && this.#options.canShow())
      this.#options.ready().catch((error: unknown) => report('loading the guard', error));
    if (!this.#held) return null;
    return {
      finds: finds ?? this.#held,
      now,
      onBack: () => this.#close(),
      onLetGo: () => void this.#letGo(),
      onOff: () => void this.#switchOff(),
      onLastLook: () => this.#options.openPage('last-look'),
    };
  }

  question(now: number): FarewellCardProps | null {
    const { host, stored } = this.#options;
    const all = stored();
    if (!all || this.#question === 'closed') return null;
    const { farewell } = all;
    if (!farewellDue(farewell, all.hosts[host].accounts, host, now)) return null;
    return {
      pressedAt: farewell.pressedAt,
      now,
      onAnswer: (answer) => void this.#answer(farewell, answer),
      onClose: () => this.#closeQuestion(),
    };
  }

  #isReady(): boolean {
    return walkViewsDoor() !== null && this.#options.canShow();
  }

  /** `null`: nothing is to be said, or the person does not want to hear it. */
  #finds(now: number): GuardFinds | null {
    const { host, stored, checklist } = this.#options;
    const all = stored();
    // What could not be read is not «unknown»: nobody knows then whether the guard is switched off.
    if (!all || all.guard.setting === 'off') return null;
    if ([this.#pass, all.guard.pass].some((pass) => mayPass(pass, host, now))) return null;
    return guardFinds(checklist(all, now));
  }

  #close(): void {
    this.#held = null;
    this.#options.onChange();
  }

  async #letGo(): Promise<void> {
    this.#pass = { host: this.#options.host, at: Date.now() };
    this.#close();
    await this.#keep(writeGuardPass(this.#pass));
  }

  async #switchOff(): Promise<void> {
    this.#close();
    await this.#keep(writeGuardSetting('off'));
  }

  async #answer(farewell: Farewell, answer: FarewellAnswer): Promise<void> {
    this.#closeQuestion();
    await this.#note({ ...farewell, answer });
    this.#options.openPage('after');
  }

  #closeQuestion(): void {
    this.#question = 'closed';
    this.#options.onChange();
  }

  #note(farewell: Farewell): Promise<void> {
    return this.#keep(writeFarewell(farewell));
  }

  async #keep(writing: Promise<void>): Promise<void> {
    try {
      await writing;
    } catch (error) {
      this.#options.onStorageFailed(error);
    }
  }
}
