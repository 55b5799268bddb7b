import { Box, Button, Divider, IconButton, Popover, Typography } from '@mui/material';
import BookmarkIcon from '@mui/icons-material/BookmarkBorder';
import DeleteIcon from '@mui/icons-material/DeleteOutline';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { forgetView, readSavedViews } from '../../api/casework';
import { sortWord, type Filters } from '../../api/query';
import { useLabels } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import type { SavedList } from './saved-list';
import { useComplaintList } from './useComplaintList';

const SaveViewDialog = lazy(() => import('./SaveViewDialog'));

/** The views of the list of complaints. */
export function ComplaintViews() {
  const { state, change, setSort } = useComplaintList();
  const show = ({ sort, ...filters }: Filters) => {
    change(filters);
    if (sort) setSort({ field: sort.replace(/^-/, ''), order: sort.startsWith('-') ? 'DESC' : 'ASC' });
  };
  return (
    <SavedViews resource="complaints" query={{ ...state.filters, sort: sortWord(state.sort) }} show={show} />
  );
}

interface SavedViewsProps extends SavedList {
  readonly show: (query: Filters) => void;
}

/** Filters that a person keeps under a name. */
export function SavedViews({ show, ...kept }: SavedViewsProps) {
  const { list } = useLabels();
  const cache = useQueryClient();
  const notify = useNotify();
  const problemText = useProblemText();
  const all = useQuery({ queryKey: ['saved-views'], queryFn: readSavedViews }).data ?? [];
  const views = all.filter(({ resource }) => resource === kept.resource);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [naming, setNaming] = useState(false);
  const close = () => setAnchor(null);

  const forget = async (id: string) => {
    await forgetView(id).catch((error: unknown) => notify(problemText(error), { type: 'error' }));
    await cache.invalidateQueries({ queryKey: ['saved-views'] });
  };
  return (
    <>
      <Button
        startIcon={<BookmarkIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {list.views}
      </Button>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-label': list.views, sx: { p: 1, minWidth: 240, maxWidth: 340 } },
        }}
      >
        {views.length === 0 && (
          <Typography variant="body2" sx={{ p: 1, color: 'text.secondary' }}>
            {list.viewsEmpty}
          </Typography>
        )}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {views.map(({ id, name, query }) => (
            <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'center' }}>
              <Button
                sx={{ flex: 1, justifyContent: 'flex-start' }}
                onClick={() => {
                  show(query);
                  close();
                }}
              >
                {name}
              </Button>
              <IconButton aria-label={list.forgetView(name)} onClick={() => void forget(id)}>
                <DeleteIcon fontSize="small" />
              </IconButton>
            </Box>
          ))}
        </Box>
        <Divider sx={{ my: 0.5 }} />
        <Button
          fullWidth
          sx={{ justifyContent: 'flex-start' }}
          onClick={() => {
            close();
            setNaming(true);
          }}
        >
          {list.saveView}
        </Button>
      </Popover>
      {naming && (
        <Suspense fallback={null}>
          <SaveViewDialog {...kept} close={() => setNaming(false)} />
        </Suspense>
      )}
    </>
  );
}
