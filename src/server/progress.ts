/** Tells a client how far a call is; a call of several loops goes on where the last one ended, because progress only grows. */
export function growing(
  tell: (progress: number, total: number) => void,
): (done: number, total: number) => void {
  let ended = 0;
  let last = 0;
  return (done, total) => {
    if (done <= last) ended += last;
    last = done;
    tell(ended + done, ended + total);
  };
}
