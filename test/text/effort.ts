/** Counts what a function reads of strings, so that tests can tell linear from quadratic time without a clock. */

/** Characters that patterns passed over and that were cut out, while `run` ran. */
export function effortOf(run: () => void): number {
  let effort = 0;
  const { exec } = RegExp.prototype;
  const { slice } = String.prototype;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const until = found ? found.index + found[0].length : this.sticky ? from : text.length;
    effort += 1 + until - from;
    return found;
  };
  String.prototype.slice = function (start, end) {
    const part = slice.call(this, start, end);
    effort += part.length;
    return part;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    String.prototype.slice = slice;
  }
  return effort;
}

/** How many times more effort a text of twice the size takes: 2 is linear, 4 quadratic. */
export const growth = (run: (size: number) => void): number => effortOf(() => run(8000)) / effortOf(() => run(4000));
