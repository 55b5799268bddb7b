import { Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useLabels } from '../i18n/useLabels';
import { PageHeading } from './PageHeading';

export function NotFoundPage() {
  const { pages } = useLabels().common;
  return (
    <>
      <PageHeading title={pages.notFoundTitle} />
      <Typography sx={{ mb: 2 }}>{pages.notFound}</Typography>
      <Link to="/">{pages.start}</Link>
    </>
  );
}
