import { Box } from '@mui/material';
import { useLabels } from '../i18n/useLabels';

/** Says quietly that nothing here is real. */
export function DemoMark({ colour = 'warning.main' }: { readonly colour?: string }) {
  const { access } = useLabels();
  return (
    <Box
      component="span"
      sx={{
        px: 1,
        py: 0.25,
        borderRadius: 1,
        border: 1,
        borderColor: colour,
        color: colour,
        fontSize: '0.75rem',
        fontWeight: 650,
      }}
    >
      {access.demo}
    </Box>
  );
}
