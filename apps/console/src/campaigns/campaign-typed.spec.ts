/** @jest-environment node */
import { writeCampaign, type CampaignRecord } from '@hutong/contract';
import { copyOf, freshCampaign, requestOf, typedOf } from './campaign-typed';
import { wrongIn } from './campaign-resolver';

const both = (text: string) => ({ zh: `${text}（中文）`, en: text });
const ids = {
  aspect: '0b5c1f9e-4a53-4c5e-9f0a-2d1c7f5e1a01',
  problem: '0b5c1f9e-4a53-4c5e-9f0a-2d1c7f5e1a02',
  scenario: '0b5c1f9e-4a53-4c5e-9f0a-2d1c7f5e1a03',
};
const fresh = freshCampaign('2026-07-23');

/** The campaign of the year before, as it is read. */
const lastYears: CampaignRecord = {
  id: '0b5c1f9e-4a53-4c5e-9f0a-2d1c7f5e1a00',
  kind: 'campaign',
  number: 'ZX-1',
  title: 'Rectification',
  revision: 7,
  openedAt: '2026-07-01T00:00:00Z',
  updatedAt: '2026-07-01T00:00:00Z',
  state: 'running',
  name: both('Rectification'),
  startsOn: fresh.startsOn,
  endsOn: fresh.endsOn,
  phase: null,
  authority: both('Ministry'),
  basis: both('Provisions'),
  principle: { zh: '', en: '' },
  phases: [...fresh.phases],
  targets: [{ measure: 'on_time', goal: 90 }],
  moments: [{ on: '2026-09-17', zh: '声明', en: 'Statement' }],
  topics: [
    { id: ids.aspect, parentId: null, level: 'aspect', name: both('Market order'), items: 3 },
    { id: ids.problem, parentId: ids.aspect, level: 'problem', name: both('Blocking'), items: 3 },
    { id: ids.scenario, parentId: ids.problem, level: 'scenario', name: both('Discriminatory'), items: 3 },
  ],
  participants: [{ slug: 'wechat', name: both('WeChat') }],
  copiedFrom: null,
  openItems: 2,
  hasSummary: false,
  actions: ['revise'],
  timeline: [],
};
const named = {
  name: both('Rectification'),
  authority: both('Ministry'),
  basis: both('Provisions'),
  aspects: [{ topicId: undefined, name: both('Market order'), problems: [] }],
};

describe('the form of a campaign', () => {
  it('sends back unchanged what it was opened with, each topic under its own id', () => {
    const sent = writeCampaign.parse(requestOf(typedOf(lastYears)));
    expect(sent.aspects[0]).toEqual({
      id: ids.aspect,
      name: both('Market order'),
      problems: [
        {
          id: ids.problem,
          name: both('Blocking'),
          scenarios: [{ id: ids.scenario, name: both('Discriminatory') }],
        },
      ],
    });
    expect(sent).toMatchObject({
      targets: [{ measure: 'on_time', goal: 90 }],
      participants: ['wechat'],
      phases: lastYears.phases,
      moments: lastYears.moments,
    });
  });

  it('copies everything but the dates, as long as the one before, and takes no id along', () => {
    const sent = writeCampaign.parse(requestOf(copyOf(lastYears, '2027-07-01')));
    expect(JSON.stringify(sent)).not.toContain(ids.scenario);
    expect(sent).toMatchObject({ startsOn: '2027-07-01', endsOn: '2027-12-31', moments: [] });
    expect(sent.phases.at(-1)?.endsOn).toBe('2027-12-31');
    expect(sent.aspects[0]?.problems[0]?.scenarios[0]?.name).toEqual(both('Discriminatory'));
  });

  it('finds nothing wrong with a proposal that was given its names', () => {
    expect(wrongIn({ ...fresh, ...named })).toEqual([]);
  });

  it('says of each line what is wrong with it', () => {
    const nameless = { ...named, aspects: [{ ...named.aspects[0], name: { zh: '', en: 'Order' } }] };
    expect(wrongIn({ ...fresh, ...nameless }).map(({ field }) => field)).toEqual(['aspects.0.name.zh']);
  });

  it('finds a gap between phases on the phase after it', () => {
    const [first, second, ...rest] = fresh.phases;
    const gap = [first, { ...second, startsOn: '2026-08-20' }, ...rest];
    expect(wrongIn({ ...fresh, ...named, phases: gap })).toEqual([
      { field: 'phases.1.startsOn', code: 'need_phase_follows' },
    ]);
  });

  it('puts what is wrong with a figure on the field of its measure', () => {
    const targets = { ...fresh.targets, on_time: 'most', cells_open: '101' };
    expect(wrongIn({ ...fresh, ...named, targets }).map(({ field }) => field)).toEqual([
      'targets.on_time',
      'targets.cells_open',
    ]);
  });
});
