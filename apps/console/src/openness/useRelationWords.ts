import { useMemo } from 'react';
import { labelsOf, ledgerLabelsOf, type Locale } from '@hutong/casework';
import type { OpennessMatrix } from '@hutong/contract';
import { formatsOf } from '../i18n/formats';
import { languageOf } from '../i18n/languages';
import { useLocale } from '../i18n/useLabels';
import { scenesIn } from './matrix/scenes-in';
import { linkTypeIn, type TargetKey } from './matrix/targets';
import type { HeatSquare } from './matrix/useHeatRows';

/** The names of rows and columns, and what a relation says in a sentence. */
export function useRelationWords(platforms: OpennessMatrix['platforms']) {
  const locale = useLocale();
  return useMemo(() => relationWordsOf(platforms, locale), [platforms, locale]);
}
export type RelationWords = ReturnType<typeof relationWordsOf>;

function relationWordsOf(platforms: OpennessMatrix['platforms'], locale: Locale) {
  const { openness } = languageOf(locale).labels;
  const { linkTypes, scenes } = labelsOf(locale);
  const { cellStates } = ledgerLabelsOf(locale);
  const { day, list } = formatsOf(locale);
  const dayWords = remembering(day);
  const names = new Map(platforms.map(({ slug, name }) => [slug, name[locale]]));
  const sourceName = (slug: string) => names.get(slug) ?? slug;
  const columnName = (key: TargetKey) => {
    const linkType = linkTypeIn(key);
    return linkType ? linkTypes[linkType] : sourceName(key);
  };
  const targetName = (key: TargetKey) =>
    linkTypeIn(key) ? openness.linksOf(columnName(key)) : sourceName(key);
  const relation = (source: string, target: TargetKey) =>
    openness.relation(sourceName(source), targetName(target));

  /** Relation, state, since when; every scene where several speak; and whether it contradicts itself. */
  const sentence = ({ source, target, state, since, scenes: each, isMarked }: HeatSquare): string => {
    const told = scenesIn(each);
    return list([
      openness.told(relation(source, target), cellStates[state]),
      ...(since ? [openness.since(dayWords(since))] : []),
      ...(told.length > 1 ? told.map((one) => openness.told(scenes[one.scene], cellStates[one.state])) : []),
      ...(isMarked ? [openness.contradicts] : []),
    ]);
  };
  return { sourceName, columnName, targetName, relation, sentence, ownLinks: openness.ownLinks };
}

/** Few days make many sentences: each is put into words once. */
function remembering(words: (day: string) => string): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const found = known.get(day) ?? words(day);
    known.set(day, found);
    return found;
  };
}
