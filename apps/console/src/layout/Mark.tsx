import { Box, Typography } from '@mui/material';
import { useLabels } from '../i18n/useLabels';
import { ink } from '../theme/palette';

/** Two doors that open to each other. */
export const Mark = ({ size = 26 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <path d="M5 27V12.5A7.5 7.5 0 0 1 12.5 5H15v5h-2a3.5 3.5 0 0 0-3.5 3.5V27z" fill="#fff" />
    <path d="M27 5v14.5a7.5 7.5 0 0 1-7.5 7.5H17v-5h2a3.5 3.5 0 0 0 3.5-3.5V5z" fill={ink.jade} />
  </svg>
);

/** The name of the product beside its mark, on ink. */
export function Brand({ line = false }: { readonly line?: boolean }) {
  const { common } = useLabels();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, color: ink.text }}>
      <Mark size={line ? 40 : 26} />
      <Box sx={line ? {} : { display: { md: 'none', lg: 'block' } }}>
        <Typography
          component="span"
          sx={{ fontWeight: 700, fontSize: line ? '1.5rem' : '1.05rem', display: 'block', lineHeight: 1.15 }}
        >
          {common.product}
        </Typography>
        {line && (
          <Typography component="span" variant="body2" sx={{ color: ink.faint }}>
            {common.productLine}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
