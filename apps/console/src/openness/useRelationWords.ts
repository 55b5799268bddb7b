import { useMemo } from 'react';
import { labelsOf, ledgerLabelsOf, type Locale } from '@hutong/casework';
import type { OpennessMatrix } from '@hutong/contract';
import { formatsOf } from '../i18n/formats';
import { languageOf } from '../i18n/languages';
import { useLocale } from '../i18n/useLabels';
import { contradictsItself, sinceOf, type Standing, type Tile } from './matrix/grid';
import { linkTypeIn, type TargetKey } from './matrix/targets';

interface Told {
  readonly source: string;
  readonly target: TargetKey;
  readonly tile: Tile | undefined;
  readonly standing: Standing;
  readonly day: string;
  readonly isNow: boolean;
}

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
  const sentence = ({ source, target, tile, standing, day: on, isNow }: Told): string => {
    const since = tile && standing.state !== 'unknown' ? sinceOf(tile, on) : null;
    const several = standing.scenes.length > 1 ? standing.scenes : [];
    return list([
      openness.told(relation(source, target), cellStates[standing.state]),
      ...(since ? [openness.since(dayWords(since))] : []),
      ...several.map(({ scene, state }) => openness.told(scenes[scene], cellStates[state])),
      ...(isNow && contradictsItself(tile) ? [openness.contradicts] : []),
    ]);
  };
  return { sourceName, columnName, targetName, relation, sentence };
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
