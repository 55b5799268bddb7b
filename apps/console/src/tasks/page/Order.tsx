import type { TaskRecord } from '@hutong/contract';
import { DetailList } from '../../complaints/page/DetailList';
import { Panel } from '../../complaints/page/Panel';
import { Text } from '../../complaints/page/Said';
import { useLabels, useNameOf } from '../../i18n/useLabels';
import { useScopeWords } from '../parts/useScopeWords';

/** What the platform must achieve, and where. */
export function Order({ record }: { readonly record: TaskRecord }) {
  const { tasks } = useLabels();
  const nameOf = useNameOf();
  const { target, linkType, scene } = useScopeWords().words(record.scope);
  return (
    <Panel title={tasks.order.demand}>
      <Text>{record.demand || tasks.order.noDemand}</Text>
      <hr style={{ border: 0, borderTop: '1px solid var(--mui-palette-divider)', margin: '12px 0' }} />
      <DetailList
        details={[
          [tasks.scope.target, target],
          [tasks.scope.linkType, linkType],
          [tasks.scope.scene, scene],
          ...(record.scenario ? [[tasks.fields.scenario, nameOf(record.scenario.name)] as const] : []),
        ]}
      />
    </Panel>
  );
}
