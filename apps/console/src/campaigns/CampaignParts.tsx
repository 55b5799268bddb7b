import { Box, Typography } from '@mui/material';
import type { CampaignRecord } from '@hutong/contract';
import { DetailList } from '../complaints/page/DetailList';
import { Panel } from '../complaints/page/Panel';
import { useFormats } from '../i18n/formats';
import { useLabels, useLedgerWords, useNameOf } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';
import { LedgerHistory } from './LedgerHistory';
import { PhaseStrip } from './PhaseStrip';
import { TopicTree } from './TopicTree';

interface PartProps {
  readonly record: CampaignRecord;
}

/** All that a campaign says of itself. */
export function CampaignParts({ record }: PartProps) {
  const { campaigns } = useLabels();
  const { today } = usePortalTime();
  const nameOf = useNameOf();
  // What is empty is told to those who can fill it.
  const writes = record.actions.includes('revise');
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Panel title={campaigns.phases} className="keep-together">
        <PhaseStrip
          phases={record.phases}
          startsOn={record.startsOn}
          endsOn={record.endsOn}
          today={today()}
          moments={record.moments.map(({ on }) => on)}
        />
      </Panel>
      <Panel title={campaigns.frame}>
        <Frame record={record} />
      </Panel>
      {(writes || record.topics.length > 0) && (
        <Panel title={campaigns.topics}>
          <TopicTree record={record} />
        </Panel>
      )}
      {record.moments.length > 0 && (
        <Panel title={campaigns.moments}>
          <Moments record={record} />
        </Panel>
      )}
      {(writes || record.participants.length > 0) && (
        <Panel title={campaigns.participants(record.participants.length)}>
          <Typography variant="body2">
            {record.participants.map(({ name }) => nameOf(name)).join(' · ') || campaigns.noParticipants}
          </Typography>
        </Panel>
      )}
      {record.timeline.length > 0 && (
        <Panel title={campaigns.history}>
          <LedgerHistory kind="campaign" events={record.timeline} />
        </Panel>
      )}
    </Box>
  );
}

function Frame({ record }: PartProps) {
  const { campaigns } = useLabels();
  const { targetMeasures } = useLedgerWords();
  const { day } = useFormats();
  const nameOf = useNameOf();
  const targets = record.targets.map(({ measure, goal }) =>
    campaigns.atLeast(targetMeasures[measure], String(goal)),
  );
  return (
    <DetailList
      details={[
        [campaigns.fields.nameZh, record.name.zh],
        [campaigns.fields.nameEn, record.name.en],
        [campaigns.fields.authority, nameOf(record.authority)],
        [campaigns.fields.basis, nameOf(record.basis)],
        ...(nameOf(record.principle)
          ? [[campaigns.fields.principle, nameOf(record.principle)] as const]
          : []),
        [campaigns.columns.days, `${day(record.startsOn)} – ${day(record.endsOn)}`],
        [campaigns.targets, targets.join('\n') || campaigns.noTargets],
        ...(record.copiedFrom ? [[campaigns.copiedFrom, nameOf(record.copiedFrom.name)] as const] : []),
      ]}
    />
  );
}

function Moments({ record }: PartProps) {
  const { day } = useFormats();
  const nameOf = useNameOf();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { sm: '11em minmax(0, 1fr)' },
        columnGap: 1.5,
        rowGap: 0.5,
      }}
    >
      {record.moments.map(({ on, zh, en }) => (
        <Box key={`${on} ${zh}`} sx={{ display: 'contents', fontSize: '0.8438rem' }}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8438rem' }}>
            {day(on)}
          </Box>
          <Box component="dd" sx={{ m: 0, fontSize: '0.8438rem' }}>
            {nameOf({ zh, en })}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
