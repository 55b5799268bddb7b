import { alibabaPlatforms } from './alibaba';
import { shortVideoPlatforms } from './douyin';
import { englishBlocked } from './english';
import { harmMoney } from './harm-money';
import { harmOther } from './harm-other';
import { morePlatforms } from './more-platforms';
import { otherPlatforms } from './other-platforms';
import { refusable } from './refusable';
import { type Situation } from './situation';
import { wechatChats } from './wechat-chats';
import { wechatPlaces } from './wechat-places';

/** Everything that happens to people in the demo. */
export const situations: readonly Situation[] = [
  ...wechatChats,
  ...wechatPlaces,
  ...shortVideoPlatforms,
  ...alibabaPlatforms,
  ...otherPlatforms,
  ...morePlatforms,
  ...englishBlocked,
  ...harmMoney,
  ...harmOther,
  ...refusable,
];
