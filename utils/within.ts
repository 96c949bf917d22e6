/**
 * Waits for an answer, but not for ever.
 * @param ms how long, in ms
 * @returns the answer; `late` when none came in that time, and then what comes of it is nobody's affair any more
 * @throws what the answer throws in time
 */
export async function within<T>(ms: number, answer: Promise<T>): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms);
  });
  try {
    // The race has taken the answer's failure upon itself: one that comes late is not unhandled.
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
