/** What the server knows of the place where it stands. */
import type { Desk } from './desk.js';

export interface Site {
  readonly desk: Desk;
  /** Values of the header Host that are ours, such as `127.0.0.1:7420`: others come from pages that had our address looked up under their name. */
  readonly hosts: ReadonlySet<string>;
  /** Whether it is reached through TLS. */
  readonly secure: boolean;
  /** SHA-256 of the consultant's secret, hexadecimal. */
  readonly consultant: string;
  readonly now: () => Date;
  /** A line about a request that was refused. */
  readonly told: (line: string) => void;
}
