import { Link as PlainLink, TableCell, TableRow, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords, useWords } from '../../i18n/useLabels';
import { WideTable } from '../../layout/WideTable';
import { useOpenness } from '../openness-context';
import { useOpennessView } from '../useOpennessView';
import { useRelationWords } from '../useRelationWords';
import { cellsOn, pickedCells, type ListedCell } from './cells-listed';
import { targetKeyOf } from './targets';
import { StateTile } from './TilePicture';

/** Every relation in every scene by itself, one line each: what the numbers of the cockpit count. */
export function CellsList() {
  const { openness } = useLabels();
  const { number } = useFormats();
  const { matrix, day } = useOpenness();
  const { view } = useOpennessView();
  const listed = pickedCells(cellsOn(matrix.cells, view.scene, day), view);
  const { relation, since, complaints } = openness.listedHeads;
  return (
    <>
      <Typography role="status" sx={{ mb: 1, fontWeight: 600 }}>
        {openness.listed(number(listed.length))}
      </Typography>
      <WideTable
        title={openness.views.list}
        heads={[relation, openness.scene, openness.legend, since, complaints]}
      >
        {listed.map((one) => (
          <CellLine key={`${one.cell.id}-${one.cell.scene}`} listed={one} />
        ))}
      </WideTable>
    </>
  );
}

function CellLine({ listed: { cell, state, sinceOn } }: { readonly listed: ListedCell }) {
  const { openness } = useLabels();
  const { cellStates } = useLedgerWords();
  const { scenes } = useWords();
  const { day, number } = useFormats();
  const { matrix, isNow } = useOpenness();
  const { addressOf } = useOpennessView();
  const { relation } = useRelationWords(matrix.platforms);
  const target = targetKeyOf(cell);
  if (target === null) return null;
  return (
    <TableRow data-cell={cell.id}>
      <TableCell>
        <PlainLink
          component={Link}
          to={addressOf({ cell: { source: cell.source, target, scene: cell.scene } })}
        >
          {relation(cell.source, target)}
        </PlainLink>
      </TableCell>
      <TableCell>{scenes[cell.scene]}</TableCell>
      <TableCell>
        <span className="openness-state">
          <StateTile state={state} size={18} />
          <span>
            {cellStates[state]}
            {isNow && cell.contradictions.length > 0 && (
              <small data-marked="true">{openness.contradicts}</small>
            )}
          </span>
        </span>
      </TableCell>
      <TableCell>{sinceOn ? day(sinceOn) : '—'}</TableCell>
      <TableCell>{number(cell.openComplaints)}</TableCell>
    </TableRow>
  );
}
