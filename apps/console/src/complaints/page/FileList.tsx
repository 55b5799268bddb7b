import { Box, Link, Typography } from '@mui/material';
import InsertDriveFileIcon from '@mui/icons-material/InsertDriveFileOutlined';
import type { AttachedFile, LedgerFile } from '@hutong/contract';
import { originalAddress, shownAddress } from '../../api/casework';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords, useWords } from '../../i18n/useLabels';

/** A file of a case or of the ledger; by whom and for what, where the record says so. */
export type ShownFile = Omit<AttachedFile, 'side'> &
  Partial<Pick<AttachedFile, 'side'>> &
  Partial<Pick<LedgerFile, 'part'>>;

interface FileListProps {
  readonly files: readonly ShownFile[];
  /** With the SHA-256 by which an original can be recognised. */
  readonly withHash?: boolean;
  /** With what each shows: before, after, a re-test. */
  readonly withPart?: boolean;
}

/** Files with a small picture where there is one; the picture has no metadata, the original is the evidence. */
export const FileList = ({ files, withHash = false, withPart = false }: FileListProps) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
    {files.map((file) => (
      <FileItem key={file.id} file={file} withHash={withHash} withPart={withPart} />
    ))}
  </Box>
);

interface FileItemProps extends Required<Omit<FileListProps, 'files'>> {
  readonly file: ShownFile;
}

function FileItem({ file, withHash, withPart }: FileItemProps) {
  const { record } = useLabels();
  const { sides } = useWords();
  const { evidenceParts } = useLedgerWords();
  const { size } = useFormats();
  return (
    <Box
      component="li"
      className="keep-together"
      sx={{ display: 'grid', gridTemplateColumns: '56px minmax(0, 1fr)', gap: 1 }}
    >
      {file.shown && file.mediaType.startsWith('image/') ? (
        <a href={shownAddress(file.id)} target="_blank" rel="noreferrer">
          <Box
            component="img"
            src={shownAddress(file.id)}
            alt={record.pictureOf(file.name)}
            loading="lazy"
            sx={{
              width: 56,
              height: 56,
              objectFit: 'cover',
              borderRadius: 1,
              border: 1,
              borderColor: 'divider',
            }}
          />
        </a>
      ) : (
        <InsertDriveFileIcon sx={{ fontSize: 36, color: 'text.secondary', m: 1 }} aria-hidden="true" />
      )}
      <Box sx={{ minWidth: 0, fontSize: '0.8rem' }}>
        <Box sx={{ overflowWrap: 'anywhere' }}>{file.name}</Box>
        <Typography variant="caption" sx={{ color: 'text.secondary', display: 'block' }}>
          {withPart && file.part && `${evidenceParts[file.part]} · `}
          {size(file.size)} · {file.side && `${sides[file.side]} · `}
          <Link
            underline="always"
            href={originalAddress(file.id)}
            download
            aria-label={record.originalOf(file.name)}
            sx={{ color: 'primary.main' }}
          >
            {record.original}
          </Link>
        </Typography>
        {withHash && (
          <Typography
            variant="caption"
            sx={{
              color: 'text.secondary',
              fontFamily: 'monospace',
              fontSize: '0.68rem',
              overflowWrap: 'anywhere',
              display: 'block',
            }}
          >
            {record.sha256} {file.sha256}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
