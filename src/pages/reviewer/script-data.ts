/** What the page's script is told, as JSON: states, versions, and words with holes that it fills in itself. */
import { isDone, later, standingInWords } from './page-words.js';
import { fingerprint, pageRange, type ReviewerPage, type ReviewerSlide, type Served } from './reviewer-page.js';

/** `pages/reviewer.js` reads it; its JSDoc types describe the same. */
export const scriptData = (page: ReviewerPage) => ({
  deck: page.deck.id,
  organisation: page.organisation.id,
  locale: page.locale.tag,
  build: page.build,
  deadline: page.deadline ?? null,
  file: `${page.words('pages.review.answerFile')}-${page.deck.id}-${page.organisation.id}-${page.locale.tag}.skald.json`,
  slides: page.slides.map((slide) => slideData(slide, page)),
  words: wordsFor(page),
  served: page.served === undefined ? null : servedData(page.served, page),
});

/** `pages/served.js` reads it. */
const servedData = ({ csrf, isMending = false }: Served, { words, slides }: ReviewerPage) => ({
  csrf,
  mending: isMending,
  words: {
    sent: Array.from({ length: slides.length + MOST_REMARKS }, (_, count) => words('pages.served.sent', { count })),
    moved: words('pages.served.moved', later('pages')),
    newVersion: words('pages.served.newVersion'),
    offline: words('pages.served.offline'),
    mending: `${words('pages.served.mending')} ${words('pages.served.mendingKept')}`,
    mended: words('pages.served.mended'),
    reload: words('pages.served.reload'),
    retry: words('pages.served.retry'),
    ended: words('pages.served.ended'),
    refused: words('pages.served.refused'),
    close: words('pages.review.close'),
  },
});

const slideData = (slide: ReviewerSlide, page: ReviewerPage) => ({
  slide: slide.slide,
  page: pageRange(slide),
  title: slide.title,
  shown: slide.shown,
  version: fingerprint(slide.shown),
  state: slide.standing.state,
  word: standingInWords(slide.standing, page),
  done: isDone(slide.standing),
  remarks: slide.remarks.length,
});

/** Words with a plural form stand by count, from none to as many as there may be. */
function wordsFor({ words, slides, locale }: ReviewerPage) {
  const counts = Array.from({ length: slides.length + 1 }, (_, count) => count);
  return {
    approve: words('pages.review.approve'),
    undo: words('pages.review.undo'),
    approved: words('pages.review.state.approved'),
    change: words('pages.review.state.change'),
    again: words('pages.review.state.again'),
    nextLeft: words('pages.review.nextLeft', later('page')),
    appliesTo: words('pages.review.appliesTo', { language: locale.name, ...later('version') }),
    remarks: Array.from({ length: MOST_REMARKS + 1 }, (_, count) => words('pages.review.remarks', { count })),
    done: counts.map((number) => words('countOf', { number, total: slides.length })),
    left: counts.map((count) => words('pages.review.left', { count, ...later('pages') })),
    unsaved: counts.map((count) => words('pages.review.unsaved', { count, ...later('pages') })),
    allDone: words('pages.review.allDone'),
    nothing: words('pages.review.nothing'),
    merged: words('pages.review.merged'),
    sideBySide: words('pages.review.sideBySide'),
    wholeSlide: words('pages.review.wholeSlide'),
    unsent: words('pages.review.unsent'),
    remove: words('pages.review.remove'),
    closed: words('pages.review.closed'),
    closedShort: words('pages.review.closedShort'),
    kept: words('pages.review.kept'),
    notKept: words('pages.review.notKept'),
    download: words('pages.review.download'),
    saidApproved: words('pages.review.said.approved', later('page')),
    saidAlready: words('pages.review.said.already', later('page')),
    saidUndone: words('pages.review.said.undone'),
    saidSaved: words('pages.review.said.saved'),
    saidRemoved: words('pages.review.said.removed'),
    saidDownloaded: words('pages.review.said.downloaded'),
  };
}

/** More are counted by the last form. */
const MOST_REMARKS = 40;
