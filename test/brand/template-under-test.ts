/** A small template as PowerPoint writes one: a package in memory, of which tests change what they are about. */
import { writeArchive } from '../../src/render/pptx/archive.js';
import { pixel } from '../render/pptx/fixture-picture.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;
const ROOT = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';
const thrice = (one: string): string => one.repeat(3);
const PAINT = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const FORMATS =
  `<a:fmtScheme name="Client"><a:fillStyleLst>${thrice(PAINT)}</a:fillStyleLst><a:lnStyleLst>${thrice(`<a:ln>${PAINT}</a:ln>`)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${thrice('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${thrice(PAINT)}</a:bgFillStyleLst></a:fmtScheme>`;
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

type Lead = readonly [id: string, type: string, target: string, mode?: string];

export const relationships = (...leads: readonly Lead[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${leads
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

const ids: Readonly<Record<string, number>> = { title: 2, body: 3, sldNum: 4 };

/** `place`: x, y, width and height in points. */
export const placeholder = (type: string, place: readonly number[], body = '<a:bodyPr anchor="ctr"/>'): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${ids[type] ?? 2}" name="${type}"/><p:cNvSpPr/><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr>` +
  `<p:spPr>${frame(place)}</p:spPr><p:txBody>${body}<a:p/></p:txBody></p:sp>`;

const frame = (place: readonly number[]): string => {
  const [x = 0, y = 0, width = 0, height = 0] = place.map((points) => Math.round(points * 12700));
  return `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
};

/** `fill`: an `a:solidFill`, or another. */
export const area = (place: readonly number[], fill: string, name = 'Band', words = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="9" name="${name}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
  `<p:spPr>${frame(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}</p:spPr>` +
  `<p:txBody><a:bodyPr/><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;

export const scheme = (slot: string): string => `<a:solidFill><a:schemeClr val="${slot}"/></a:solidFill>`;

export const picture = (place: readonly number[], id: string, name: string): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="8" name="${name}"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr>` +
  `<p:blipFill><a:blip r:embed="${id}"/></p:blipFill><p:spPr>${frame(place)}</p:spPr></p:pic>`;

export const SLOTS: Readonly<Record<string, string>> = {
  ...{ dk1: '000000', lt1: 'FFFFFF', dk2: '1F497D', lt2: 'EEECE1', accent1: '4F81BD', accent2: 'C0504D' },
  ...{
    accent3: '9BBB59',
    accent4: '8064A2',
    accent5: '4BACC6',
    accent6: 'F79646',
    hlink: '0000FF',
    folHlink: '800080',
  },
};

export interface Made {
  readonly colours?: Readonly<Record<string, string>>;
  readonly fonts?: readonly [title: string, text: string];
  /** Width and height in points. */
  readonly page?: readonly [number, number];
  /** Shapes of the master beside its placeholders. */
  readonly shapes?: string;
  readonly titleStyle?: string;
  readonly colourMap?: string;
  readonly masters?: number;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Relationships of the presentation beside those to masters. */
  readonly leads?: readonly Lead[];
}

const theme = ({ colours = SLOTS, fonts: [title, text] = ['Calibri', 'Calibri'] }: Made): string =>
  `<a:theme ${NAMES} name="Client"><a:themeElements><a:clrScheme name="Client">${Object.entries(colours)
    .map(([slot, hex]) => `<a:${slot}><a:srgbClr val="${hex}"/></a:${slot}>`)
    .join(
      '',
    )}</a:clrScheme><a:fontScheme name="Client"><a:majorFont><a:latin typeface="${title}"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>` +
  `<a:minorFont><a:latin typeface="${text}"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>${FORMATS}</a:themeElements></a:theme>`;

const usual =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

function master(made: Made, first: number): string {
  const {
    shapes = '',
    titleStyle = '<a:defRPr sz="4400"/>',
    colourMap = usual,
    page: [width, height] = [960, 540],
  } = made;
  const placeholders =
    placeholder('title', [width * 0.0475, height * 0.04, width * 0.905, height * 0.12]) +
    placeholder('body', [width * 0.0475, height * 0.3, width * 0.905, height * 0.6]) +
    placeholder('sldNum', [width * 0.72, height * 0.93, width * 0.23, height * 0.05]);
  const ids = [0, 1].map((at) => `<p:sldLayoutId id="${first + 1 + at}" r:id="rId${at + 1}"/>`);
  return (
    `<p:sldMaster ${NAMES}><p:cSld><p:spTree>${ROOT}${shapes}${placeholders}</p:spTree></p:cSld>` +
    `<p:clrMap ${colourMap}/><p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>` +
    `<p:txStyles><p:titleStyle><a:lvl1pPr>${titleStyle}</a:lvl1pPr></p:titleStyle><p:bodyStyle/></p:txStyles></p:sldMaster>`
  );
}

const layout = (type: string, name: string): string =>
  `<p:sldLayout ${NAMES} type="${type}"><p:cSld name="${name}"><p:spTree>${ROOT}</p:spTree></p:cSld></p:sldLayout>`;

/** Parts of one master with two layouts and a theme. */
function mastersPart(made: Made, number: number): Record<string, string | Uint8Array> {
  const at = (number - 1) * 2;
  return {
    [`ppt/slideMasters/slideMaster${number}.xml`]: master(made, 2147483648 + number * 10),
    [`ppt/slideMasters/_rels/slideMaster${number}.xml.rels`]: relationships(
      ['rId1', 'slideLayout', `../slideLayouts/slideLayout${at + 1}.xml`],
      ['rId2', 'slideLayout', `../slideLayouts/slideLayout${at + 2}.xml`],
      ['rId3', 'theme', `../theme/theme${number}.xml`],
      ['rId4', 'image', '../media/image1.png'],
    ),
    [`ppt/slideLayouts/slideLayout${at + 1}.xml`]: layout('title', 'Forside'),
    [`ppt/slideLayouts/slideLayout${at + 2}.xml`]: layout(
      number === 1 && (made.masters ?? 1) > 1 ? 'blank' : 'obj',
      'Innhold',
    ),
    ...Object.fromEntries(
      [1, 2].map((one) => [
        `ppt/slideLayouts/_rels/slideLayout${at + one}.xml.rels`,
        relationships(['rId1', 'slideMaster', `../slideMasters/slideMaster${number}.xml`]),
      ]),
    ),
    [`ppt/theme/theme${number}.xml`]: theme(made),
  };
}

/** The bytes of a .potx. */
export function madeTemplate(made: Made = {}): Uint8Array {
  const { masters = 1, page: [width, height] = [960, 540], parts = {}, leads = [] } = made;
  const numbers = Array.from({ length: masters }, (_, index) => index + 1);
  const ids = numbers.map((number) => `<p:sldMasterId id="${2147483648 + number * 10}" r:id="rId${number}"/>`);
  const all = {
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'ppt/presentation.xml']),
    'ppt/presentation.xml':
      `<p:presentation ${NAMES}><p:sldMasterIdLst>${ids.join('')}</p:sldMasterIdLst>` +
      `<p:sldSz cx="${width * 12700}" cy="${height * 12700}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationships(
      ...numbers.map((number): Lead => [`rId${number}`, 'slideMaster', `slideMasters/slideMaster${number}.xml`]),
      ...leads,
    ),
    ...Object.assign({}, ...numbers.map((number) => mastersPart(made, number))),
    'ppt/media/image1.png': pixel(),
    ...parts,
  } as Record<string, string | Uint8Array>;
  return writeArchive(
    new Map([...Object.entries(all), ['[Content_Types].xml', types(Object.keys(all))]]),
    '2026-01-01',
  );
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/u, `${TYPE}.template.main+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/u, `${TYPE}.slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/u, `${TYPE}.slideLayout+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/u, 'application/vnd.openxmlformats-officedocument.theme+xml'],
];

const types = (names: readonly string[]): string =>
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${names
    .flatMap((name) => {
      const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
      return kind === undefined ? [] : [`<Override PartName="/${name}" ContentType="${kind}"/>`];
    })
    .join('')}</Types>`;
