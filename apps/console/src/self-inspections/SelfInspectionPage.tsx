import { Alert, Box, Button, Link } from '@mui/material';
import ArrowBack from '@mui/icons-material/ArrowBack';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { SelfInspectionRecord } from '@hutong/contract';
import { problemOf } from '../api/problem';
import { inLedger, useFollowed } from '../live/useFollowed';
import { LedgerHistory } from '../campaigns/LedgerHistory';
import { DetailList } from '../complaints/page/DetailList';
import { FileList } from '../complaints/page/FileList';
import { Panel } from '../complaints/page/Panel';
import { useFormats } from '../i18n/formats';
import { useLabels, useLedgerWords, useNameOf } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { PageHeading } from '../layout/PageHeading';
import { SideBySide } from '../layout/SideBySide';
import { Waiting } from '../layout/Waiting';
import { AnswerForm } from './AnswerForm';
import { FormState } from './FormState';
import { inspectionsKey, useInspection } from './inspection-requests';
import { OfficerSteps } from './OfficerSteps';

/** The self-inspection of one scenario by one platform. */
export default function SelfInspectionPage() {
  const { id = '' } = useParams();
  return <OpenedInspection key={id} id={id} />;
}

function OpenedInspection({ id }: { readonly id: string }) {
  const { selfInspections } = useLabels();
  const problemText = useProblemText();
  const { data: record, error } = useInspection(id);
  useFollowed(inspectionsKey, inLedger);
  if (!record) {
    if (!error) return <Waiting />;
    const text = problemOf(error)?.status === 404 ? selfInspections.notFound : problemText(error);
    return <Alert severity="warning">{text}</Alert>;
  }
  const fillsIn = record.actions.includes('save') || record.actions.includes('submit');
  const checks = record.actions.includes('check') || record.actions.includes('return');
  return (
    <Box sx={{ maxWidth: 1100, mx: 'auto' }}>
      <Heading record={record} />
      <SideBySide aside={340}>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {fillsIn ? (
            <Panel title={selfInspections.form} accent>
              <AnswerForm record={record} />
            </Panel>
          ) : (
            <Panel title={selfInspections.form}>
              <Answered record={record} />
            </Panel>
          )}
          {record.finding && (
            <Panel title={selfInspections.checked}>
              <Finding record={record} />
            </Panel>
          )}
        </Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {checks && <OfficerSteps record={record} />}
          {record.timeline.length > 0 && (
            <Panel title={selfInspections.history}>
              <LedgerHistory kind="self_inspection" events={record.timeline} />
            </Panel>
          )}
        </Box>
      </SideBySide>
    </Box>
  );
}

function Heading({ record }: { readonly record: SelfInspectionRecord }) {
  const { selfInspections, common } = useLabels();
  const { day } = useFormats();
  const nameOf = useNameOf();
  const { scenario, campaign, platform } = record;
  return (
    <>
      <Button
        component={RouterLink}
        to={`/self-inspections?campaign=${campaign.id}`}
        startIcon={<ArrowBack />}
        className="no-print"
        sx={{ mb: 0.5, ml: -1 }}
      >
        {selfInspections.back}
      </Button>
      <PageHeading
        title={nameOf(scenario.name)}
        aside={
          <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
            {common.print}
          </Button>
        }
      >
        <FormState form={record} />
      </PageHeading>
      <Box sx={{ mb: 2, color: 'text.secondary', fontSize: '0.875rem' }}>
        {[platform.name, scenario.aspect, scenario.problem].map(nameOf).join(' · ')} ·{' '}
        <Link component={RouterLink} to={`/campaigns/${campaign.id}`} underline="always">
          {nameOf(campaign.name)}
        </Link>{' '}
        · {record.number} · {selfInspections.dueOn(day(record.dueOn))}
      </Box>
    </>
  );
}

function Answered({ record }: { readonly record: SelfInspectionRecord }) {
  const { fields, notYet } = useLabels().selfInspections;
  const { inspectionAnswers } = useLedgerWords();
  const { exact } = useFormats();
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <DetailList
        details={[
          [fields.answer, record.answer ? inspectionAnswers[record.answer] : notYet],
          [fields.text, record.text || notYet],
          [fields.measures, record.measures || notYet],
          ...(record.submittedAt ? [[fields.submittedAt, exact(record.submittedAt)] as const] : []),
        ]}
      />
      {record.files.length > 0 && <FileList files={record.files} withHash />}
    </Box>
  );
}

function Finding({ record }: { readonly record: SelfInspectionRecord }) {
  const { fields, item: listed } = useLabels().selfInspections;
  const { finding, checkedBy, item } = record;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <DetailList
        details={[
          [fields.finding, finding ?? ''],
          ...(checkedBy ? [[fields.checkedBy, checkedBy.name] as const] : []),
        ]}
      />
      {item && (
        <Box sx={{ fontSize: '0.8438rem' }}>
          {listed}{' '}
          <Link component={RouterLink} to={`/tasks/${item.id}`} underline="always" sx={{ fontWeight: 600 }}>
            {item.number}
          </Link>
        </Box>
      )}
    </Box>
  );
}
