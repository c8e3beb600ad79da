/**
 * Runs in the browser, which can read both pictures: the share of pixels, in per cent, that differ by more than a quarter of the
 * range of a channel, after both are blurred by one pixel. `drawn` and `wanted` are addresses; the second has a size of its own,
 * the first is drawn in `size` pixels from its top left corner.
 */
globalThis.measureDifference = async ({ drawn, wanted, size }) => {
  const [first, second] = [await loadPicture(drawn), await loadPicture(wanted)];
  const [width, height] = [second.naturalWidth, second.naturalHeight];
  const a = pixelsOf(first, size, width, height);
  const b = pixelsOf(second, { width, height }, width, height);
  // The mean of differences is the difference of means, and has to be taken only once.
  const difference = new Int16Array(a.length);
  for (let at = 0; at < a.length; at++) difference[at] = a[at] - b[at];
  const apart = blurred(difference, width);
  let different = 0;
  for (let at = 0; at < a.length; at += 4)
    if (Math.abs(apart[at]) > 64 || Math.abs(apart[at + 1]) > 64 || Math.abs(apart[at + 2]) > 64) different++;
  return (100 * different) / (width * height);
};

const loadPicture = async (address) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
};

/** Four bytes a pixel, on white. */
const pixelsOf = (image, size, width, height) => {
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  canvas.fillStyle = 'white';
  canvas.fillRect(0, 0, width, height);
  canvas.drawImage(image, 0, 0, size.width, size.height);
  return canvas.getImageData(0, 0, width, height).data;
};

/** Each channel is the mean of nine pixels; at the edges of the picture it is 0. */
const blurred = (data, width) => {
  const rows = new Float32Array(data.length);
  const all = new Float32Array(data.length);
  const line = 4 * width;
  for (let at = 4; at < data.length - 4; at++) rows[at] = data[at - 4] + data[at] + data[at + 4];
  for (let at = line; at < data.length - line; at++) all[at] = (rows[at - line] + rows[at] + rows[at + line]) / 9;
  return all;
};
