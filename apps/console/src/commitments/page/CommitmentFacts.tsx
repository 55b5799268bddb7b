import { Box, Link } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { CommitmentRecord } from '@hutong/contract';
import { filtersOf, listAddress } from '../../api/query';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords, useNameOf } from '../../i18n/useLabels';
import { relationAddress } from '../../openness/openness-address';
import { usePortalTime } from '../../time/portal-time';
import { useScopeWords } from '../parts/useScopeWords';

interface FactsProps {
  readonly record: CommitmentRecord;
}

/** What was promised: the words in both languages, where they were said, and what they are about. */
export function PromiseFacts({ record }: FactsProps) {
  const { commitments } = useLabels();
  const { cellStates } = useLedgerWords();
  const { day } = useFormats();
  const scopeWords = useScopeWords();
  const { fact } = commitments;
  const { scope } = record;
  return (
    <>
      <Box component="blockquote" sx={{ m: 0, mb: 2, pl: 2, borderLeft: 3, borderColor: 'secondary.main' }}>
        <Box lang="zh" sx={{ fontSize: '1.05rem', fontWeight: 600 }}>
          {record.promise.zh}
        </Box>
        <Box lang="en" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {record.promise.en}
        </Box>
      </Box>
      <Facts
        facts={[
          [fact.source, <Source key="source" record={record} />],
          [fact.announcedOn, day(record.announcedOn)],
          [fact.promisedOn, record.promisedOn ? day(record.promisedOn) : commitments.noDate],
          [fact.promises, cellStates[record.promises]],
          [
            fact.scope,
            <Box key="scope">
              {scopeWords(scope)}
              <Box className="no-print">
                <Link
                  component={RouterLink}
                  to={relationAddress({
                    source: record.platform.slug,
                    target: scope.target?.slug,
                    linkType: scope.linkType,
                    scene: scope.scene,
                  })}
                >
                  {commitments.toMatrix}
                </Link>
              </Box>
            </Box>,
          ],
        ]}
      />
    </>
  );
}

/** The address of the source is shown as it is written: only http and https get this far. */
function Source({ record: { source, sourceUrl } }: FactsProps) {
  return (
    <>
      {source}
      {sourceUrl && (
        <Box>
          <Link href={sourceUrl} target="_blank" rel="noreferrer noopener" sx={{ overflowWrap: 'anywhere' }}>
            {sourceUrl}
          </Link>
        </Box>
      )}
    </>
  );
}

/** How it stands: its own days, whether everybody reads it, and what speaks against it. */
export function StandingFacts({ record }: FactsProps) {
  const { fact } = useLabels().commitments;
  const { day, instant } = useFormats();
  const { now } = usePortalTime();
  const nameOf = useNameOf();
  const { campaign, pilotingSinceOn, rolledOutOn, verifiedAt, openComplaints } = record;
  const facts: (readonly [string, ReactNode] | false)[] = [
    [fact.platform, nameOf(record.platform.name)],
    campaign !== null && [
      fact.campaign,
      <Link key="campaign" component={RouterLink} to={`/campaigns/${campaign.id}`}>
        {nameOf(campaign.name)}
      </Link>,
    ],
    pilotingSinceOn !== null && [fact.piloting, day(pilotingSinceOn)],
    rolledOutOn !== null && [fact.rolledOut, day(rolledOutOn)],
    verifiedAt !== null && [fact.verified, instant(verifiedAt, now())],
    [fact.published, record.published ? fact.yes : fact.no],
    openComplaints !== null && [fact.complaints, <Complaints key="complaints" record={record} />],
  ];
  return <Facts facts={facts.flatMap((each) => (each ? [each] : []))} />;
}

function Complaints({ record: { openComplaints, complaintQuery } }: FactsProps) {
  const { fact } = useLabels().commitments;
  const { number } = useFormats();
  if (!openComplaints) return fact.noComplaints;
  return (
    <Link component={RouterLink} to={listAddress('complaints', filtersOf(complaintQuery))}>
      {fact.openComplaints(number(openComplaints))}
    </Link>
  );
}

const Facts = ({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) => (
  <Box
    component="dl"
    sx={{
      m: 0,
      display: 'grid',
      gridTemplateColumns: { sm: '10em minmax(0, 1fr)' },
      columnGap: 1.5,
      rowGap: { xs: 0.25, sm: 0.75 },
      fontSize: '0.8438rem',
      '& dd': { m: 0, mb: { xs: 0.75, sm: 0 }, overflowWrap: 'anywhere' },
    }}
  >
    {facts.map(([name, shown]) => (
      <Box key={name} sx={{ display: 'contents' }}>
        <Box component="dt" sx={{ color: 'text.secondary' }}>
          {name}
        </Box>
        <dd>{shown}</dd>
      </Box>
    ))}
  </Box>
);
