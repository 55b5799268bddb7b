import { type Locale, type StaffRole } from '@hutong/casework';

/** The password of everybody in the demo. Only ever set by the demo seed. */
export const demoPassword = 'hutong-demo';

/** Somebody who can sign in to the demo. All names are invented. */
export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  /** Slug of the organisation. */
  readonly organisation: string;
  readonly locale: Locale;
}

type Row = readonly [
  email: string,
  name: string,
  role: StaffRole,
  ...organisation: [slug: string, locale?: Locale],
];

const rows: readonly Row[] = [
  ['officer@regulator.demo', '周敏', 'officer', 'regulator'],
  ['he.jing@regulator.demo', '何静', 'officer', 'regulator'],
  ['chen.yi@regulator.demo', '陈奕', 'officer', 'regulator'],
  ['tang.wei@regulator.demo', '唐维', 'officer', 'regulator', 'en'],
  ['supervisor@regulator.demo', '韩立群', 'supervisor', 'regulator'],
  ['auditor@regulator.demo', '郑文博', 'auditor', 'regulator'],
  ['admin@hutong.demo', '孟晓', 'administrator', 'hutong'],
  ['lead@wechat.demo', '许嘉宁', 'lead', 'wechat'],
  ['handler@wechat.demo', '罗一帆', 'handler', 'wechat'],
  ['peng.yu@wechat.demo', '彭宇', 'handler', 'wechat'],
  ['deng.lan@wechat.demo', '邓岚', 'handler', 'wechat'],
  ['lead@taobao.demo', '沈若溪', 'lead', 'taobao'],
  ['handler@taobao.demo', '方一诺', 'handler', 'taobao'],
  ['jiang.tao@taobao.demo', '蒋涛', 'handler', 'taobao'],
  ['lead@douyin.demo', '冯子昂', 'lead', 'douyin'],
  ['handler@douyin.demo', '叶清', 'handler', 'douyin'],
  ['shi.lei@douyin.demo', '石磊', 'handler', 'douyin'],
  ['lead@baidu-search.demo', '高远', 'lead', 'baidu-search'],
  ['handler@baidu-search.demo', '苏苗', 'handler', 'baidu-search'],
  ['lead@weibo.demo', '程思齐', 'lead', 'weibo'],
  ['handler@weibo.demo', '梁夏', 'handler', 'weibo'],
  ['lead@jd.demo', '汪海峰', 'lead', 'jd'],
  ['handler@jd.demo', '田甜', 'handler', 'jd'],
  ['lead@taocaicai.demo', '薛宁', 'lead', 'taocaicai'],
  ['lead@pinduoduo.demo', '钟鸣', 'lead', 'pinduoduo'],
  ['handler@pinduoduo.demo', '曾可', 'handler', 'pinduoduo'],
];

/** Everybody who can sign in to the demo. */
export const demoPeople: readonly DemoPerson[] = rows.map(
  ([email, name, role, organisation, locale = 'zh']) => ({
    email,
    name,
    role,
    organisation,
    locale,
  }),
);

/** Addresses of the people of an organisation in a role, the best known sign-in first. */
export function emailsOf(organisation: string, role: StaffRole): readonly string[] {
  return demoPeople
    .filter((person) => person.organisation === organisation && person.role === role)
    .map(({ email }) => email);
}

/** Platforms of the demo with people who answer; the others can only be complained about. */
export const staffedPlatforms: ReadonlySet<string> = new Set(
  demoPeople.filter(({ role }) => role === 'handler').map(({ organisation }) => organisation),
);
