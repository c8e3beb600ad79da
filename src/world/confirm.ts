/** Asks whoever sits at the terminal. */
import { createInterface } from 'node:readline/promises';

/** Whether the answer begins with a y; anything else, and an end of the input, is a no. */
export async function confirm(question: string): Promise<boolean> {
  const { stdin, stderr } = process;
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
    return /^\s*y/iu.test(await Promise.race([lines.question(`${question} [y/N] `), ended]));
  } finally {
    lines.close();
  }
}
