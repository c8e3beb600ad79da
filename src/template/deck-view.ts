/** What a template knows of the deck around its slide: chapters, parts, pages, all texts as references. */
import {
  type ApprovalsView,
  shortHead,
  type SlideApprovalView,
  viewApprovals,
  viewSlideApproval,
} from './approvals-view.js';
import type { Chapter, DeckSpec } from '../model/project.js';
import { type ChapterView, entryAt, type PartView, type SectionView, unit, viewChapter } from './chapter-view.js';
import { type DisputesView, viewDisputes } from './disputes-view.js';
import type { Edition } from './edition.js';
import type { Outline, SlideOutline } from './outline.js';
import { sectionOf, sectionRows, typeRows, type SectionRow, type TypeRow } from './section-rows.js';
import { viewSeries, type SeriesView } from './series-view.js';

export interface DeckView {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly client: string;
  readonly date: string;
  /** Empty where the deck's file names none. */
  readonly version: string;
  readonly draft: boolean;
  /** First eight digits of the log's hash that a delivered file names; empty in others. */
  readonly head: string;
  /** Who may read it; empty where that is not said. */
  readonly classification: string;
  /** `marked` where texts that are assessments say so, `off` where they are left out; empty where the deck says nothing of it. */
  readonly assessment: string;
  /** Whom the slides describe, and what they have said in the locale. */
  readonly approvals: ApprovalsView;
  /** Where everybody whom the slide describes is heard. */
  readonly approval?: SlideApprovalView | undefined;
  /** What the sources disagree on. */
  readonly disputes: DisputesView;
  readonly chapters: readonly ChapterView[];
  readonly chapter?: ChapterView;
  readonly part?: PartView;
  /** What an agenda lists: the chapters, or the parts of the only one. */
  readonly contents: readonly SectionView[];
  /** By attribute of its parts: what they have there, each entry once, in the order of the deck. */
  readonly about: Readonly<Record<string, readonly string[]>>;
  /** There is one part at most, so numbers would tell nothing apart. */
  readonly single: boolean;
  /** The sections that the slide's part has slides of, the overview first. */
  readonly rows: readonly SectionRow[];
  /** The types of the part's other slides, which tell what it holds where no slide is in a section. */
  readonly types: readonly TypeRow[];
  /** Where the slide names a series. */
  readonly series?: SeriesView;
  /** `intake` of `water.intake`. */
  readonly section?: string;
  /** Title of the front matter as a section. */
  readonly front: string;
}

/** Views of the deck from each of its slides; `asks` is told of each slide whose template asks for approvals. */
export function deckViewer(
  deck: DeckSpec,
  project: Outline,
  edition: Edition,
  asks: (slide: SlideOutline) => void = () => undefined,
): (slide: SlideOutline) => DeckView {
  const around = surroundings(deck, project);
  const { draft, head = '', classification, approvals } = edition;
  let all: ApprovalsView | undefined;
  let disputes: DisputesView | undefined;
  return (slide) => ({
    draft,
    head: shortHead(head),
    classification: classification === undefined ? '' : unit(classification),
    assessment: deck.assessment ?? '',
    ...viewDeck(deck, slide, project, around(slide)),
    get approvals() {
      asks(slide);
      return (all ??= viewApprovals(approvals, project, slidesOf(deck, project)));
    },
    get disputes() {
      return (disputes ??= viewDisputes(project, slidesOf(deck, project)));
    },
    get approval() {
      asks(slide);
      return approvals && viewSlideApproval(approvals, slide, project);
    },
  });
}

type Unasked = Omit<
  DeckView,
  'draft' | 'head' | 'classification' | 'assessment' | 'approvals' | 'approval' | 'disputes'
>;

function viewDeck(deck: DeckSpec, slide: SlideOutline, project: Outline, around: Surroundings): Unasked {
  const names = Object.keys(project.framework.parts);
  const chapters = deck.chapters.map((chapter) => viewChapter(deck, chapter, slide, names));
  const chapter = chapters.find((view) => view.current);
  const part = chapter?.parts.find((view) => view.current);
  const section = sectionOf(slide);
  const series = viewSeries(slide, () => slidesOf(deck, project));
  return {
    id: deck.id,
    title: unit(`${deck.id}/title`),
    author: unit(`${deck.id}/author`),
    client: unit(`${deck.id}/client`),
    date: deck.date,
    version: deck.version ?? '',
    front: unit(`${deck.id}/front.title`),
    chapters,
    contents: chapters.length === 1 ? (chapters[0]?.parts ?? []) : chapters,
    about: Object.fromEntries(names.map((name) => [name, saidOf(name, deck)])),
    single: deck.chapters.length < 2 && deck.chapters.every(({ parts }) => parts.length < 2),
    rows: around.rows,
    types: typeRows(around.slides, slide.id),
    ...(chapter === undefined ? {} : { chapter }),
    ...(part === undefined ? {} : { part }),
    ...(section === undefined ? {} : { section }),
    ...(series === undefined ? {} : { series }),
  };
}

function saidOf(attribute: string, deck: DeckSpec): readonly string[] {
  const said = deck.chapters.flatMap(({ parts }) => parts.map((part) => entryAt(part, attribute)));
  return [...new Set(said.filter((entry) => entry !== ''))];
}

/** The slides among which a slide stands, and their sections. */
interface Surroundings {
  readonly slides: readonly SlideOutline[];
  readonly rows: readonly SectionRow[];
}

/** All slides of a part have the same, so these are gathered once. */
function surroundings(deck: DeckSpec, project: Outline): (slide: SlideOutline) => Surroundings {
  const known = new Map<object, Surroundings>();
  return ({ id }) => {
    const { owner, ids } = ownerOf(deck, id);
    let found = known.get(owner);
    if (found === undefined) {
      const slides = slidesNamed(ids(), project);
      known.set(owner, (found = { slides, rows: sectionRows(slides, project) }));
    }
    return found;
  };
}

/** The part that a slide stands in; the chapter before its parts, and the deck for the front matter. */
function ownerOf(deck: DeckSpec, id: string): { readonly owner: object; readonly ids: () => readonly string[] } {
  const chapter = deck.chapters.find((one) => slidesIn(one).includes(id));
  if (chapter === undefined) return { owner: deck, ids: () => slideIds(deck) };
  const part = chapter.parts.find(({ slides }) => slides.includes(id));
  return part === undefined
    ? { owner: chapter, ids: () => slidesIn(chapter) }
    : { owner: part, ids: () => part.slides };
}

const slidesIn = ({ slides, parts }: Chapter): readonly string[] => [
  ...slides,
  ...parts.flatMap((part) => part.slides),
];

/** Slides of the deck in order. */
export const slidesOf = <S>(deck: DeckSpec, project: Slides<S>): S[] => slidesNamed(slideIds(deck), project);

/** A project, or an outline of it. */
interface Slides<S> {
  readonly slides: ReadonlyMap<string, S>;
}

const slidesNamed = <S>(ids: readonly string[], project: Slides<S>): S[] =>
  ids.map((id) => project.slides.get(id)).filter((slide) => slide !== undefined);

/** Ids of the slides of the deck in order. */
export const slideIds = (deck: DeckSpec): readonly string[] => [
  ...deck.front.slides,
  ...deck.chapters.flatMap(slidesIn),
];
