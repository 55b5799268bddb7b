import { Paper } from '@mui/material';
import { useLabels } from '../i18n/useLabels';
import { allAbout } from './about';
import { MarkAll } from './MarkAll';
import { MarkButton } from './MarkButton';
import { noticesKey } from './notice-count';
import { readNotices, useMarkRead } from './notice-requests';
import { NoticeLine } from './NoticeLine';
import { PagedLines } from './PagedLines';
import { usePaged } from './usePaged';
import { onlyOf, queryOf, type NoticeView } from './view';

/** Notices one by one, the newest first. */
export function AllNotices({ view }: { readonly view: NoticeView }) {
  const { notices } = useLabels();
  const markRead = useMarkRead();
  const query = queryOf(view);
  const { items, paging } = usePaged([...noticesKey, 'list', query], (place) =>
    readNotices({ ...query, ...place }),
  );
  const only = onlyOf(view);
  const newest = items?.[0];
  const anyUnread = items?.some(({ read }) => !read) ?? false;
  return (
    <PagedLines
      {...paging}
      empty={view.tab === 'unread' ? notices.empty.unread : notices.empty.all}
      moreLabel={notices.more}
      above={
        newest && (
          <MarkAll
            label={only ? notices.markCase : notices.markAll}
            marks={only ?? { upTo: newest.id }}
            disabled={!anyUnread}
          />
        )
      }
    >
      <Paper component="ul" sx={{ m: 0, p: 0, listStyle: 'none', border: 1, borderColor: 'divider' }}>
        {items?.map((notice) => (
          <NoticeLine
            key={notice.id}
            notice={notice}
            unread={!notice.read}
            onOpen={() => void markRead(allAbout(notice))}
            aside={
              !notice.read && <MarkButton notice={notice} marks={{ ids: [notice.id] }} label={notices.mark} />
            }
          />
        ))}
      </Paper>
    </PagedLines>
  );
}
