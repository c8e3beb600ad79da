/** A picture of one grey pixel. */

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

export const pixel = (): Uint8Array => new Uint8Array(Buffer.from(png, 'base64'));
