import { Box } from '@mui/material';
import type { Statement } from '@hutong/contract';
import { useLabels } from '../../i18n/useLabels';
import { FileList } from './FileList';
import { Said, Text } from './Said';

export function StatementEntry({ statement }: { readonly statement: Statement }) {
  const { record } = useLabels();
  const kind = statement.internal ? 'note' : statement.kind;
  return (
    <Said
      title={record.statementKinds[kind]}
      side={statement.side}
      author={statement.author?.name ?? null}
      at={statement.at}
      internal={statement.internal}
    >
      <Text>{statement.text}</Text>
      {statement.files.length > 0 && (
        <Box sx={{ mt: 1 }}>
          <FileList files={statement.files} />
        </Box>
      )}
    </Said>
  );
}
