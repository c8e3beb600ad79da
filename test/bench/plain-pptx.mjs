/**
 * A plain pptxgenjs program: the items of the scenes as text boxes, shapes, tables and charts, as its documentation does it.
 * The file is deflated, as one that is sent to people is and ours is: of its ways to write, `stream` heeds `compression`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import pptxgen from 'pptxgenjs';

const [scenesFile, target] = process.argv.slice(2);
const presentation = JSON.parse(readFileSync(scenesFile, 'utf8'));
const Pptx = pptxgen.default ?? pptxgen;
const pptx = new Pptx();
pptx.defineLayout({ name: 'W', width: 13.333, height: 7.5 });
pptx.layout = 'W';
const inch = (points) => points / 72;
const hex = (token) => presentation.palette[token].hex;
const place = ({ x, y, width, height }) => ({ x: inch(x), y: inch(y), w: inch(width), h: inch(height) });
const line = (one) =>
  one === undefined
    ? undefined
    : { color: hex(one.colour), width: one.width, ...(one.dash ? { dashType: 'sysDash' } : {}) };
const names = {
  rect: 'rect',
  ellipse: 'ellipse',
  roundRect: 'roundRect',
  homePlate: 'homePlate',
  chevron: 'chevron',
  line: 'line',
  polyline: 'line',
  pie: 'pie',
  diamond: 'diamond',
  // An icon as its square: the plain program has no outlines of its own.
  paths: 'rect',
};

const runsOf = (body) =>
  body.paragraphs.flatMap((paragraph) =>
    paragraph.runs.map((run, index) => ({
      text: run.text,
      options: {
        bold: run.bold,
        fontSize: run.size,
        color: hex(run.colour),
        fontFace: presentation.fonts[run.font].pptx,
        lineSpacing: paragraph.leading,
        align: paragraph.align,
        breakLine: index === paragraph.runs.length - 1,
        lang: paragraph.lang,
        ...(index === 0 && paragraph.bullet ? { bullet: { indent: paragraph.hanging } } : {}),
      },
    })),
  );
const margin = ({ insets }) => [insets.left, insets.right, insets.bottom, insets.top];

const draw = {
  text: (slide, item) =>
    slide.addText(runsOf(item.text), { ...place(item.box), margin: margin(item.text), valign: item.text.anchor }),
  shape: (slide, item) => {
    const options = {
      ...place(item.box),
      ...(item.fill ? { fill: { color: hex(item.fill) } } : {}),
      ...(item.line ? { line: line(item.line) } : {}),
    };
    if (item.text)
      slide.addText(runsOf(item.text), {
        shape: names[item.geometry.kind],
        ...options,
        margin: margin(item.text),
        valign: item.text.anchor,
      });
    else slide.addShape(names[item.geometry.kind], options);
  },
  connector: (slide, item) => slide.addShape('line', { ...place(item.box), line: line(item.line) }),
  image: () => {},
  table: (slide, item) => {
    const rows = item.cells.map((cells) =>
      cells
        .filter((cell) => cell !== null)
        .map((cell) => ({
          text: runsOf(cell.text),
          options: {
            rowspan: cell.rowSpan,
            colspan: cell.colSpan,
            valign: cell.text.anchor,
            ...(cell.fill ? { fill: { color: hex(cell.fill) } } : {}),
            margin: margin(cell.text),
          },
        })),
    );
    slide.addTable(rows, {
      ...place(item.box),
      colW: item.columns.map(inch),
      rowH: item.rows.map(inch),
      border: { type: 'solid', pt: 3, color: 'FFFFFF' },
    });
  },
  chart: (slide, item) =>
    slide.addChart(
      'bar',
      item.series.map((series) => ({
        name: series.name,
        labels: item.categories,
        values: series.values.map((value) => value ?? 0),
      })),
      { ...place(item.box), barDir: 'bar', showValue: true },
    ),
  group: (slide, item) => item.items.forEach((child) => draw[child.kind](slide, child)),
};

for (const scene of presentation.scenes) {
  const slide = pptx.addSlide();
  slide.background = { color: hex(scene.background) };
  for (const item of scene.items) draw[item.kind](slide, item);
  if (scene.notes.length > 0) slide.addNotes(scene.notes.join('\n'));
}
writeFileSync(target, await pptx.stream({ compression: true }));
