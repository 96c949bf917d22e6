/** What a page's main thread did, task by task, and how much of it was the extension's: from a trace of Chromium's. */

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In µs, as all times here. */
  readonly ts: number;
  readonly dur?: number;
  /** Time of the thread itself: other programs of a busy machine do not count. */
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

/** In ms of the thread's own time. */
export interface OwnTasks {
  /** The longest that scripts of ours, with the layout and the copying that they asked for, took within one task. */
  readonly longest: number;
  readonly total: number;
  /** Tasks in which something of ours ran. */
  readonly count: number;
  /** All tasks of the same thread. */
  readonly page: number;
}

/** What has to be traced for {@link ownTasks}. */
export const traceCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

const calls = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run', 'v8.callFunction', 'RunMicrotasks']);

/**
 * Adds up, for each task, the calls into scripts of the extension. What goes on after an answer of the browser (a message,
 * the storage) bears no name in the trace: it is counted as ours in every task in which no script of the page ran.
 * @param events of one page, in any order
 * @param origin `chrome-extension://…`
 */
export function ownTasks(events: readonly TraceEvent[], origin: string): OwnTasks {
  const own = { longest: 0, total: 0, count: 0, page: 0 };
  for (const thread of threadsOf(events, origin)) {
    const tasks = thread.filter(({ name }) => name === 'RunTask');
    let next = 0;
    const called = thread.filter(({ name }) => calls.has(name));
    for (const task of tasks) {
      own.page += (task.tdur ?? 0) / 1_000;
      const end = task.ts + (task.dur ?? 0);
      const inside: TraceEvent[] = [];
      for (let call = called[next]; call && call.ts <= end; call = called[++next])
        if (call.ts >= task.ts) inside.push(call);
      const time = ownTime(inside, origin);
      if (time === 0) continue;
      own.longest = Math.max(own.longest, time);
      own.total += time;
      own.count += 1;
    }
  }
  return own;
}

/** @param inside the calls of one task, in order, the outer before the inner */
function ownTime(inside: readonly TraceEvent[], origin: string): number {
  const alone = inside.every((call) => scriptOf(call)?.startsWith(origin) !== false);
  let time = 0;
  let until = 0;
  for (const call of inside) {
    const isOurs = scriptOf(call)?.startsWith(origin) ?? alone;
    if (!isOurs || call.ts < until) continue;
    until = call.ts + (call.dur ?? 0);
    time += (call.tdur ?? 0) / 1_000;
  }
  return time;
}

function scriptOf({ args }: TraceEvent): string | undefined {
  return args.data?.url || args.fileName || undefined;
}

/** The threads in which a script of ours ran; their events in order. */
function threadsOf(events: readonly TraceEvent[], origin: string): TraceEvent[][] {
  const nameOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const ours = new Set(events.filter((event) => scriptOf(event)?.startsWith(origin)).map(nameOf));
  return [...ours].map((thread) =>
    events
      .filter((event) => event.ph === 'X' && nameOf(event) === thread)
      .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)),
  );
}
