/**
 * Properties are tried with the same values each time, so that what fails, fails for what was changed. Who wants others tried says
 * SKALD_SEED=<number>, or SKALD_SEED=random.
 */
import fc from 'fast-check';

const asked = process.env['SKALD_SEED'] ?? '1';

if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
