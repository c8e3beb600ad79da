/** Answers references with rich text in one locale; every answer is kept, since templates ask for the same ones again. */
import type { DeckSpec, LocaleSpec, Project, Slide, Unit } from '../model/project.js';
import type { RichRun, RichText } from '../model/rich-text.js';
import type { AbbreviationsReference, DisputesReference, Reference, RoundedReference } from '../template/element.js';
import { chooseTranslation, type ChosenText } from './choose-translation.js';
import { disputesLine, isMarked } from './disputed.js';
import { figureLine } from './figure-line.js';
import type { Language } from './language.js';
import { ownLanguage } from './own-language.js';
import { plainText } from './plain-text.js';
import { foreign, line, pageRuns, separated } from './rich-line.js';
import type { PrintedUnit } from './printed-unit.js';
import { printsRounded } from './rounded.js';
import { type TextContext, unitParagraphs, unitPieces } from './unit-text.js';
import { sourceLine } from './source-line.js';
import { unspelt, type Abbreviation } from './unspelt.js';

export class Resolver {
  private readonly answers = new Map<string, RichText>();
  private known: readonly Abbreviation[] | undefined;

  constructor(
    private readonly project: Project,
    private readonly units: ReadonlyMap<string, Unit>,
    private readonly locale: LocaleSpec,
    private readonly deck: DeckSpec,
    private readonly languageOf: (tag: string) => Language,
  ) {}

  resolve(reference: Reference, slideId: string): RichText {
    // Only footnote marks in a unit depend on the slide, and whether figures are marked; words and names are the same on every slide.
    const isBare = !isMarked(this.project.slides.get(slideId));
    const key =
      reference.kind === 'unit' ? `${reference.id} ${slideId}` : JSON.stringify(isBare ? [reference] : reference);
    const answer = this.answers.get(key) ?? this.answer(reference, slideId);
    this.answers.set(key, answer);
    return answer;
  }

  private answer(reference: Reference, slideId: string): RichText {
    const own = this.languageOf(this.locale.tag);
    switch (reference.kind) {
      case 'unit':
        return this.unit(reference.id, slideId);
      case 'organisation':
        return this.organisation(reference.id, slideId);
      case 'word':
        return this.word(reference.key, reference.count);
      case 'listing':
        return line(own, [{ text: own.listing(reference.keys) }]);
      case 'count':
        return line(own, [{ text: own.count(reference) }]);
      case 'fact':
      case 'computed':
        return figureLine(reference, this.project, this.project.slides.get(slideId), own);
      case 'page':
        return line(own, pageRuns(reference));
      case 'date':
        return line(own, [{ text: own.date(reference.date, reference.form) }]);
      case 'sources':
        return this.sources(reference.slide);
      case 'abbreviations':
        return this.abbreviations(reference);
      case 'rounded':
        return this.rounded(reference);
      case 'disputes':
        return this.disputes(reference, slideId);
    }
  }

  private unit(id: string, slideId: string): RichText {
    const { text, context } = this.chosen(id, slideId);
    const lang = ownLanguage(this.units.get(id), text, this.project) ?? context.language.lang;
    return { paragraphs: unitParagraphs(text, context), lang, unit: id };
  }

  private unitIfAny(id: string, slideId: string): RichText | undefined {
    return this.units.has(id) ? this.unit(id, slideId) : undefined;
  }

  private slide(id: string): Slide {
    const slide = this.project.slides.get(id);
    if (slide === undefined) throw new Error(`There is no slide «${id}».`);
    return slide;
  }

  /** A unit's words piece by piece. Throws where there is no such unit. */
  printed(id: string, slideId: string): PrintedUnit {
    const { text, context } = this.chosen(id, slideId);
    return { text, tag: context.language.tag, paragraphs: unitPieces(text, context) };
  }

  private chosen(id: string, slideId: string): { readonly text: string; readonly context: TextContext } {
    const { text, tag } = this.chosenOf(id);
    const [language, slide] = [this.languageOf(tag), this.project.slides.get(slideId)];
    const organisation = (name: string, inside: Language): RichRun | undefined => this.shortName(name, inside);
    const marked = isMarked(slide, this.units.get(id));
    return { text, context: { project: this.project, language, slide, marked, organisation, date: this.deck.date } };
  }

  private organisation(id: string, slideId: string): RichText {
    const unit = this.shortNameUnit(id);
    if (unit) return this.unit(unit.id, slideId);
    const own = this.languageOf(this.locale.tag);
    return line(own, [this.shortName(id, own) ?? { text: `{{org:${id}}}` }]);
  }

  /** In a text that fell back to another language, names are in that language; a name that has no translation there carries its own language tag. */
  private shortName(id: string, inside: Language): RichRun | undefined {
    const unit = this.shortNameUnit(id);
    const locale = this.project.locales.get(inside.tag);
    if (unit && locale) {
      const { text, tag } = chooseTranslation(unit, locale, this.project.locales, this.deck.source);
      const lang = ownLanguage(unit, text, this.project) ?? this.languageOf(tag).lang;
      return { text, ...foreign(lang, inside) };
    }
    const { name, abbreviation: text = name } = this.project.organisations.get(id) ?? {};
    return text === undefined ? undefined : { text };
  }

  private shortNameUnit(id: string): Unit | undefined {
    const field = this.project.organisations.get(id)?.abbreviation === undefined ? 'name' : 'abbreviation';
    return this.units.get(`organisations/${id}.${field}`);
  }

  /** `count` chooses the plural form. */
  private word(key: string, count: number | undefined): RichText {
    const own = this.languageOf(this.locale.tag);
    const word = count === undefined ? own.word(key) : own.word(key, { count });
    return line(this.languageOf(word.tag), [{ text: word.text }]);
  }

  /** «Sources: Accounts 2025; Survey of May 2026», linked where a source has an address; no paragraph where there are none. */
  private sources(slideId: string): RichText {
    const titleOf = (id: string): RichText | undefined => this.unitIfAny(`sources/${id}.title`, slideId);
    return sourceLine(this.slide(slideId).sources, this.project, titleOf, this.languageOf(this.locale.tag));
  }

  /** «WHO: World Health Organization.», for each abbreviation that nothing on the slide spells out. */
  private abbreviations({ slide: slideId, quoted = [] }: AbbreviationsReference): RichText {
    const own = this.languageOf(this.locale.tag);
    const printed = this.slide(slideId)
      .units.filter(({ path }) => path[0] !== 'notes')
      .map(({ id }) => id);
    const shown = [...printed, ...quoted].map((id) => plainText(this.resolve({ kind: 'unit', id }, slideId)));
    const listed = unspelt(shown, this.allAbbreviations()).map(({ short, name, lang }): readonly RichRun[] => [
      { text: `${short}: ` },
      { text: name, ...foreign(lang, own) },
    ]);
    return listed.length === 0 ? { paragraphs: [], lang: own.lang } : line(own, [...separated(listed), { text: '.' }]);
  }

  /** «Tall er avrundet. » once on a slide that prints rounded figures; the space at the end leads on to the next remark. */
  private rounded(reference: RoundedReference): RichText {
    const own = this.languageOf(this.locale.tag);
    const typed = (id: string): string => (this.units.has(id) ? this.chosenOf(id).text : '');
    if (!printsRounded(reference, this.project, typed)) return { paragraphs: [], lang: own.lang };
    return line(own, [{ text: `${own.word('rounded').text} ` }]);
  }

  private disputes(reference: DisputesReference, slideId: string): RichText {
    return disputesLine(reference, {
      ...{ project: this.project, deck: this.deck, slide: this.project.slides.get(slideId) },
      unitOf: (id) => this.units.get(id),
      words: (unit) => plainText(this.unit(unit, slideId)),
      own: this.languageOf(this.locale.tag),
    });
  }

  private chosenOf(id: string): ChosenText {
    const unit = this.units.get(id);
    if (!unit) throw new Error(`There is no unit «${id}».`);
    return chooseTranslation(unit, this.locale, this.project.locales, this.deck.source);
  }

  /** In the order of organisations.yaml. */
  allAbbreviations(): readonly Abbreviation[] {
    return (this.known ??= [...this.project.organisations.values()].flatMap(({ id, name, abbreviation }) =>
      abbreviation === undefined
        ? []
        : [
            {
              short: this.plainUnit(`${id}.abbreviation`, abbreviation),
              name: this.plainUnit(`${id}.name`, name),
              ...this.unitLang(`organisations/${id}.name`),
            },
          ],
    ));
  }

  private plainUnit(field: string, source: string): string {
    const unit = this.unitIfAny(`organisations/${field}`, '');
    return unit === undefined ? source : plainText(unit);
  }

  private unitLang(id: string): Pick<Abbreviation, 'lang'> {
    const unit = this.unitIfAny(id, '');
    return unit === undefined ? {} : { lang: unit.lang };
  }
}
