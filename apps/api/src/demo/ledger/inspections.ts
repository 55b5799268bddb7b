import { addDays, type InspectionAnswer } from '@hutong/casework';
import { participants } from './frame';
import {
  dataHandedOn,
  dataMeasures,
  discriminating,
  falseClose,
  interfering,
  personalised,
  popUps,
  restricting,
  unfiled,
  unqualified,
} from './items/scenarios';
import { type DayOf, type PlannedInspection } from './planned';

const found: Partial<Record<(typeof participants)[number], readonly string[]>> = {
  wechat: [restricting, discriminating],
  taobao: [popUps, interfering],
  douyin: [discriminating, popUps],
  'baidu-search': [restricting],
  weibo: [dataMeasures],
};
/** Who has handed in nothing yet. */
const silent: readonly string[] = ['taocaicai'];
const scenarios = [
  restricting,
  discriminating,
  interfering,
  popUps,
  falseClose,
  personalised,
  dataMeasures,
  dataHandedOn,
  unfiled,
  unqualified,
];

const texts: Record<InspectionAnswer, string> = {
  no_problem: '已对照要求逐项自查，抽查线上版本和后台配置，未发现此类情形。',
  problem_found: '自查发现此类情形，已列出涉及的功能和版本，拟按要求整改。',
  not_applicable: '本平台不提供此类功能，不涉及该情形。',
};

/** What platforms answered for themselves between August and September. Not all of it has been checked. */
export function inspectionsOf(day: DayOf): PlannedInspection[] {
  return participants
    .filter((platform) => !silent.includes(platform))
    .flatMap((platform, place) =>
      scenarios.map((scenario, index): PlannedInspection => {
        const isFound = found[platform]?.includes(scenario) ?? false;
        const answer = isFound
          ? 'problem_found'
          : (place + index) % 5 === 4
            ? 'not_applicable'
            : 'no_problem';
        const turn = place * scenarios.length + index;
        return {
          ...{ platform, scenario, answer, text: texts[answer] },
          on: addDays(day('2021-08-16'), turn % 26),
          until:
            turn % 11 === 7
              ? 'saved'
              : turn % 9 === 4
                ? 'submitted'
                : turn % 17 === 3
                  ? 'returned'
                  : 'checked',
        };
      }),
    );
}
