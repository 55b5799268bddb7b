import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { CampaignRecord } from '@hutong/contract';
import { queryString } from '../api/query';
import { useFormats } from '../i18n/formats';
import { useLabels, useNameOf } from '../i18n/useLabels';
import { treeOf, type Branch, type Topic } from './topic-tree';

/** Aspects, their problems, the scenarios of these; each number leads to the items of the ledger under it. */
export function TopicTree({ record }: { readonly record: CampaignRecord }) {
  const { campaigns } = useLabels();
  const branches = treeOf(record.topics);
  if (branches.length === 0) {
    return <Typography sx={{ color: 'text.secondary' }}>{campaigns.noTopics}</Typography>;
  }
  return <Branches branches={branches} campaignId={record.id} />;
}

interface BranchesProps {
  readonly branches: readonly Branch[];
  readonly campaignId: string;
}

const weights: Record<Topic['level'], object> = {
  aspect: { fontWeight: 650, fontSize: '0.9375rem' },
  problem: { fontWeight: 550, fontSize: '0.875rem' },
  scenario: { fontSize: '0.8438rem' },
};

const Branches = ({ branches, campaignId }: BranchesProps) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
    {branches.map(({ topic, branches: under }) => (
      <Box
        component="li"
        key={topic.id}
        sx={{
          mt: 0.75,
          '& > ul': { ml: 0.75, pl: 1.5, borderLeft: 2, borderColor: 'divider' },
        }}
      >
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline', ...weights[topic.level] }}>
          <TopicName topic={topic} />
          <Items topic={topic} campaignId={campaignId} />
        </Box>
        {under.length > 0 && <Branches branches={under} campaignId={campaignId} />}
      </Box>
    ))}
  </Box>
);

function TopicName({ topic }: { readonly topic: Topic }) {
  const nameOf = useNameOf();
  return (
    <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      {nameOf(topic.name)}
    </Box>
  );
}

function Items({ topic, campaignId }: { readonly topic: Topic; readonly campaignId: string }) {
  const { campaigns } = useLabels();
  const { number } = useFormats();
  const nameOf = useNameOf();
  if (topic.items === null) return null;
  const count = campaigns.items(number(topic.items));
  return (
    <Box component="span" sx={{ fontSize: '0.8rem', fontWeight: 400, whiteSpace: 'nowrap' }}>
      {topic.items === 0 ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {count}
        </Box>
      ) : (
        <Link
          component={RouterLink}
          to={`/tasks${queryString({ campaign: campaignId, scenario: topic.id })}`}
          aria-label={`${nameOf(topic.name)}: ${count}`}
          sx={{ color: 'primary.main' }}
        >
          {count}
        </Link>
      )}
    </Box>
  );
}
