/** A plain pdfkit program: the items of the scenes drawn with its own text wrapping, untagged. */
import { createWriteStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';

const [scenesFile, target] = process.argv.slice(2);
const presentation = JSON.parse(readFileSync(scenesFile, 'utf8'));
const require = createRequire(import.meta.url);
const folder = (name) => dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
const doc = new PDFDocument({ size: [960, 540], margin: 0, autoFirstPage: false, info: { Title: presentation.title } });
const out = doc.pipe(createWriteStream(target));
for (const [role, family, name] of [
  ['title', 'gelasio', 'Gelasio'],
  ['text', 'arimo', 'Arimo'],
]) {
  for (const cut of ['400Regular', '700Bold'])
    doc.registerFont(`${role}-${cut}`, join(folder(family), cut, `${name}_${cut}.ttf`));
}
const hex = (token) => `#${presentation.palette[token].hex}`;

function text(body, box) {
  let y =
    box.y +
    body.insets.top +
    (body.anchor === 'middle' ? (box.height - body.insets.top - body.insets.bottom - body.height) / 2 : 0);
  for (const paragraph of body.paragraphs) {
    y += paragraph.spaceBefore;
    const x = box.x + body.insets.left + paragraph.indent;
    const width = box.width - body.insets.left - body.insets.right - paragraph.indent;
    if (paragraph.bullet)
      doc
        .font('text-400Regular')
        .fontSize(paragraph.runs[0].size)
        .fillColor(hex(paragraph.bullet.colour))
        .text('•', x - paragraph.hanging, y, { lineBreak: false });
    paragraph.runs.forEach((run, index) => {
      doc
        .font(`${run.font}-${run.bold ? '700Bold' : '400Regular'}`)
        .fontSize(run.size)
        .fillColor(hex(run.colour));
      const options = {
        width,
        align: paragraph.align,
        continued: index < paragraph.runs.length - 1,
        lineGap: paragraph.leading - run.size * 1.149,
      };
      if (index === 0) doc.text(run.text, x, y, options);
      else doc.text(run.text, options);
    });
    y += paragraph.leading * Math.max(1, paragraph.lines.length);
  }
}

function paint(fill, line) {
  if (line !== undefined) doc.lineWidth(line.width).strokeColor(hex(line.colour));
  if (fill !== undefined && line !== undefined) doc.fillColor(hex(fill)).fillAndStroke();
  else if (fill !== undefined) doc.fillColor(hex(fill)).fill();
  else if (line !== undefined) doc.stroke();
}

const draw = {
  text: (item) => text(item.text, item.box),
  shape: ({ geometry, box, fill, line, text: body }) => {
    if (geometry.kind === 'roundRect') doc.roundedRect(box.x, box.y, box.width, box.height, geometry.radius);
    else if (geometry.kind === 'ellipse')
      doc.ellipse(box.x + box.width / 2, box.y + box.height / 2, box.width / 2, box.height / 2);
    else if (geometry.kind === 'line') doc.moveTo(box.x, box.y).lineTo(box.x + box.width, box.y + box.height);
    else doc.rect(box.x, box.y, box.width, box.height);
    paint(fill, line);
    if (body) text(body, box);
  },
  connector: (item) => {
    item.points.forEach(([x, y], index) => (index === 0 ? doc.moveTo(x, y) : doc.lineTo(x, y)));
    paint(undefined, item.line);
  },
  image: () => {},
  table: (item) => {
    let y = item.box.y;
    item.cells.forEach((cells, row) => {
      let x = item.box.x;
      cells.forEach((cell, column) => {
        if (cell !== null) {
          const box = {
            x,
            y,
            width: item.columns.slice(column, column + cell.colSpan).reduce((a, b) => a + b, 0),
            height: item.rows.slice(row, row + cell.rowSpan).reduce((a, b) => a + b, 0),
          };
          if (cell.fill) doc.rect(box.x, box.y, box.width, box.height).fillColor(hex(cell.fill)).fill();
          text(cell.text, box);
        }
        x += item.columns[column];
      });
      y += item.rows[row];
    });
  },
  chart: (item) => {
    const band = item.plot.height / item.categories.length;
    item.categories.forEach((category, index) => {
      const value = item.series.map((series) => series.values[index]).find((one) => one !== null) ?? 0;
      doc
        .rect(item.plot.x, item.plot.y + index * band + band * 0.3, (item.plot.width * value) / item.max, band * 0.4)
        .fillColor('#0A6570')
        .fill();
      doc
        .font('text-400Regular')
        .fontSize(8)
        .fillColor('#000')
        .text(category, item.box.x, item.plot.y + index * band + band / 2, {
          width: item.plot.x - item.box.x - 8,
          align: 'right',
        });
    });
  },
  group: (item) => item.items.forEach((child) => draw[child.kind](child)),
};

for (const scene of presentation.scenes) {
  doc.addPage();
  if (scene.background !== 'white') doc.rect(0, 0, 960, 540).fillColor(hex(scene.background)).fill();
  for (const item of scene.items) draw[item.kind](item);
}
doc.end();
await finished(out);
