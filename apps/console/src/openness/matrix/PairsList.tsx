import { Box, Button, TableCell, TableRow, Typography } from '@mui/material';
import { useLabels } from '../../i18n/useLabels';
import { WideTable } from '../../layout/WideTable';
import { useOpenness } from '../openness-context';
import { useRelationWords } from '../useRelationWords';
import { contradictsItself } from './grid';
import { pairsOn, type Direction, type Pair } from './pairs';
import type { Reciprocity } from './severity';
import { StateWords } from './StateWords';
import { relationKey } from './targets';

const signs: Record<Reciprocity, string> = { one_sided: '⇀', neither: '⇹', both: '⇌', not_known: '?' };

/** Each pair of platforms once, with both directions side by side. */
export function PairsList() {
  const { openness } = useLabels();
  const { grid, day, isPicked } = useOpenness();
  const pairs = pairsOn(grid, day).filter(({ there, back }) =>
    [there, back].some(({ source, target }) => isPicked(relationKey(source, target))),
  );
  const { pairs: words } = openness;
  if (pairs.length === 0) {
    return <Typography sx={{ color: 'text.secondary', py: 4 }}>{words.none}</Typography>;
  }
  return (
    <WideTable title={words.caption} heads={[words.one, words.other, words.alike]}>
      {pairs.map((pair) => (
        <PairRow key={pair.key} pair={pair} />
      ))}
    </WideTable>
  );
}

function PairRow({ pair }: { readonly pair: Pair }) {
  const { openness } = useLabels();
  const { reciprocity } = pair;
  return (
    <TableRow>
      <TableCell>
        <DirectionButton direction={pair.there} />
      </TableCell>
      <TableCell>
        <DirectionButton direction={pair.back} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap', fontWeight: reciprocity === 'one_sided' ? 650 : 400 }}>
        <Box component="span" aria-hidden="true" sx={{ fontSize: '1.2rem', mr: 1 }}>
          {signs[reciprocity]}
        </Box>
        {openness.pairs.reciprocity[reciprocity]}
      </TableCell>
    </TableRow>
  );
}

function DirectionButton({
  direction: { source, target, tile, standing },
}: {
  readonly direction: Direction;
}) {
  const { matrix, open, isNow } = useOpenness();
  const { relation } = useRelationWords(matrix.platforms);
  return (
    <Button
      color="inherit"
      onClick={() => open(source, target)}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'flex-start',
        columnGap: 2,
        fontWeight: 400,
        textAlign: 'start',
        px: 0.5,
      }}
    >
      <Box component="span" sx={{ fontWeight: 600, whiteSpace: 'nowrap', minWidth: { sm: '12em' } }}>
        {relation(source, target)}
      </Box>
      <StateWords standing={standing} marked={isNow && contradictsItself(tile)} />
    </Button>
  );
}
