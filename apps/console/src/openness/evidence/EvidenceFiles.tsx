import { Box, Link, Typography } from '@mui/material';
import InsertDriveFileIcon from '@mui/icons-material/InsertDriveFileOutlined';
import type { LedgerFile } from '@hutong/contract';
import { originalAddress, shownAddress } from '../../api/casework';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';

/** Files of a record of the ledger: what each shows, its picture without metadata, the original with its SHA-256. */
export const EvidenceFiles = ({ files }: { readonly files: readonly LedgerFile[] }) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
    {files.map((file) => (
      <Box
        component="li"
        key={file.id}
        className="keep-together"
        sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', fontSize: '0.8rem' }}
      >
        <Picture file={file} />
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ overflowWrap: 'anywhere' }}>{file.name}</Box>
          <Origin file={file} />
        </Box>
      </Box>
    ))}
  </Box>
);

function Picture({ file: { id, name, mediaType, shown } }: { readonly file: LedgerFile }) {
  const { record } = useLabels();
  if (!shown || !mediaType.startsWith('image/')) {
    return <InsertDriveFileIcon sx={{ fontSize: 32, color: 'text.secondary' }} aria-hidden="true" />;
  }
  return (
    <a href={shownAddress(id)} target="_blank" rel="noreferrer">
      <img
        src={shownAddress(id)}
        alt={record.pictureOf(name)}
        loading="lazy"
        width={48}
        height={48}
        style={{ objectFit: 'cover', borderRadius: 4 }}
      />
    </a>
  );
}

function Origin({ file: { id, name, size: bytes, part, sha256 } }: { readonly file: LedgerFile }) {
  const { record } = useLabels();
  const { evidenceParts } = useLedgerWords();
  const { size } = useFormats();
  return (
    <Typography variant="caption" component="div" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {evidenceParts[part]} · {size(bytes)} ·{' '}
      <Link underline="always" href={originalAddress(id)} download aria-label={record.originalOf(name)}>
        {record.original}
      </Link>
      <br />
      <Box component="span" sx={{ fontFamily: 'monospace', fontSize: '0.68rem' }}>
        {record.sha256} {sha256}
      </Box>
    </Typography>
  );
}
