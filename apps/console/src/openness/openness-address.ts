import { cellStates, isLegalDate, linkTypes, scenes, type CellState, type Scene } from '@hutong/casework';
import { queryString } from '../api/query';
import { linkTypeIn, targetKeyOf, targetOf, type TargetKey } from './matrix/targets';

export const opennessViews = ['heat', 'pairs', 'table', 'list'] as const;
export type OpennessViewName = (typeof opennessViews)[number];

/** No campaign: from the first change that is known until today. */
export const wholeTime = 'none';

/** The relation whose panel is open. `scene`: null where the page's own, or the one that speaks for it, is meant. */
export interface ChosenCell {
  readonly source: string;
  readonly target: TargetKey;
  readonly scene: Scene | null;
}

/** What the page of openness shows, as its address says it. */
export interface OpennessView {
  /** Null: the one that is under way. */
  readonly campaign: string | null;
  /** Null: all scenes together. */
  readonly scene: Scene | null;
  /** Null: today. */
  readonly day: string | null;
  readonly view: OpennessViewName;
  /** States that are picked out in the legend; none: all. */
  readonly states: readonly CellState[];
  /** Only what contradicts itself. */
  readonly marked: boolean;
  /** Also platforms and types of link of which nothing is known. */
  readonly unfolded: boolean;
  /** Whose row a phone shows. */
  readonly source: string | null;
  readonly cell: ChosenCell | null;
}

const slug = /^[a-z0-9][a-z0-9-]{0,62}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const oneOf = <T extends string>(words: readonly T[], word: string | null): T | null =>
  words.find((each) => each === word) ?? null;
const shaped = (shape: RegExp, word: string | null) => (word !== null && shape.test(word) ? word : null);

/** Reads an address, as somebody may also have written it by hand. */
export function opennessViewOf(address: URLSearchParams): OpennessView {
  const get = (name: string) => address.get(name);
  const day = get('day');
  const source = shaped(slug, get('source'));
  const linkType = oneOf(linkTypes, get('linkType'));
  const target = targetKeyOf({ target: shaped(slug, get('target')), linkType });
  const named = (get('states') ?? '').split(',');
  return {
    campaign: get('campaign') === wholeTime ? wholeTime : shaped(uuid, get('campaign')),
    scene: oneOf(scenes, get('scene')),
    day: day !== null && isLegalDate(day) ? day : null,
    view: oneOf(opennessViews, get('view')) ?? 'heat',
    states: cellStates.filter((state) => named.includes(state)),
    marked: get('marked') === 'true',
    unfolded: get('all') === 'true',
    source,
    cell: source && target ? { source, target, scene: oneOf(scenes, get('at')) } : null,
  };
}

/** The address of a view; what is as at first is left out. */
export function opennessAddress(view: OpennessView): string {
  const { cell } = view;
  return `/openness${queryString({
    campaign: view.campaign,
    scene: view.scene,
    day: view.day,
    view: view.view === 'heat' ? null : view.view,
    states: view.states.join(','),
    marked: view.marked ? 'true' : null,
    all: view.unfolded ? 'true' : null,
    source: cell?.source ?? view.source,
    target: cell && targetOf(cell.target),
    linkType: cell && linkTypeIn(cell.target),
    at: cell?.scene,
  })}`;
}

interface Relation {
  readonly source: string;
  readonly target?: string | null;
  readonly linkType?: string | null;
  readonly scene?: string | null;
}

/** The address at which the panel of a relation is open; where its target is not one, of its source. */
export const relationAddress = ({ source, target, linkType, scene }: Relation): string =>
  `/openness${queryString({ source, target, linkType: target ? null : linkType, scene })}`;
