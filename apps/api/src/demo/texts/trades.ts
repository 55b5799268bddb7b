/** A shop or page owner of the demo; all invented. */
export interface Trade {
  readonly shop: string;
  readonly goods: string;
  /** Title of what they publish. */
  readonly title: string;
  /** Label of the own site, always below the reserved top level name `example`. */
  readonly label: string;
}

type Row = readonly [shop: string, goods: string, title: string, label: string];

const rows: readonly Row[] = [
  ['云溪茶舍', '明前龙井250克罐装', '茶农手工炒青的一天', 'yunxi-tea'],
  ['北屿手作皮具', '植鞣革短款钱包', '一张皮从裁到缝', 'beiyu-leather'],
  ['麦田里烘焙', '全麦核桃欧包6只装', '凌晨四点的面包房', 'maitian-bakery'],
  ['阿婆家酱菜', '古法酱黄瓜两瓶装', '外婆的酱缸打开了', 'apo-pickle'],
  ['青禾童装', '女童纯棉连衣裙', '换季童装这样搭', 'qinghe-kids'],
  ['山脚下果园', '冰糖心苹果5斤装', '果园里现摘现发', 'shanjiao-fruit'],
  ['松果文具铺', '手帐本礼盒', '开学文具清单', 'songguo-stationery'],
  ['渔港小顺', '黄鱼鲞真空装', '渔船靠岸的早晨', 'yugang-seafood'],
  ['栗子家窗帘', '遮光窗帘定制', '阳台改造前后对比', 'lizi-curtain'],
  ['半亩花田园艺', '多肉组合盆栽', '新手养多肉不翻车', 'banmu-garden'],
  ['老陶器皿', '柴烧盖碗', '开窑那一刻', 'laotao-ware'],
  ['跑跑体育用品', '青少年羽毛球拍一副', '发球总下网怎么办', 'paopao-sports'],
  ['小满书店', '绘本套装12册', '睡前故事书单', 'xiaoman-books'],
  ['锦里旗袍定制', '改良旗袍连衣裙', '一件旗袍要量多少尺寸', 'jinli-qipao'],
  ['牧云奶酪', '奶酪棒儿童装', '草原牧场直播', 'muyun-cheese'],
  ['旧梦唱片行', '黑胶唱片二手', '八十年代磁带翻新', 'jiumeng-records'],
  ['苗岭银饰', '手工錾刻银手镯', '银匠老杨的工作台', 'miaoling-silver'],
  ['橙子数码配件', '快充数据线三条装', '数据线怎么选', 'chengzi-digital'],
  ['海棠家纺', '全棉四件套', '床单洗了会不会皱', 'haitang-home'],
  ['秦岭土蜂蜜', '土蜂蜜500克', '割蜜全过程', 'qinling-honey'],
  ['木作小院', '榉木儿童学习桌', '榫卯结构讲解', 'muzuo-yard'],
  ['甜野饰品', '珍珠锁骨链', '通勤耳饰分享', 'tianye-jewel'],
  ['拾光照相馆', '全家福拍摄套餐', '爷爷奶奶的金婚照', 'shiguang-photo'],
  ['糯米宠物用品', '猫咪冻干零食', '幼猫到家第一周', 'nuomi-pet'],
  ['岭南凉茶铺', '五花茶颗粒20包', '凉茶到底怎么喝', 'lingnan-herbal'],
  ['田间驿站合作社', '当季大蒜10斤装', '蒜农的一亩三分地', 'tianjian-coop'],
  ['沐光眼镜', '防蓝光眼镜', '配镜验光注意什么', 'muguang-glasses'],
  ['雁归民宿', '周末双人房', '古镇民宿一日', 'yangui-inn'],
  ['蓝鲸英语角', '口语陪练月卡', '旅行英语十句话', 'lanjing-english'],
  ['千纸鹤婚礼策划', '婚礼布置套餐', '草坪婚礼布置花絮', 'qianzhihe-wedding'],
];

export const trades: readonly Trade[] = rows.map(([shop, goods, title, label]) => ({
  shop,
  goods,
  title,
  label,
}));

/** Places where complainants live. */
export const cities = [
  '杭州',
  '成都',
  '义乌',
  '佛山',
  '郑州',
  '西安',
  '长沙',
  '青岛',
  '合肥',
  '昆明',
  '临沂',
  '南通',
  '泉州',
  '哈尔滨',
  '保定',
  '赣州',
] as const;

/** Names of chat groups. */
export const groupNames = [
  '老客福利群',
  '小区团购3群',
  '花园里业主群',
  '同城宝妈互助群',
  '幼儿园大二班家长群',
  '会员专享群',
  '老乡拼单群',
  '校友二手交流群',
  '社区邻里群',
  '公司午餐拼单群',
] as const;

/** Phones, as people name them: what they say, its system, the version of it. */
export const phones = [
  ['iPhone 12', 'ios', '15.1'],
  ['iPhone 11', 'ios', '14.8'],
  ['iPhone XR', 'ios', '15.0.2'],
  ['华为P40', 'harmonyos', '2.0'],
  ['华为畅享20', 'harmonyos', '2.0.0'],
  ['小米11', 'android', '11'],
  ['红米Note 9', 'android', '11'],
  ['OPPO Reno6', 'android', '11'],
  ['vivo S9', 'android', '11'],
  ['荣耀50', 'android', '11'],
] as const;

export const networks = ['家里Wi-Fi', '中国移动5G', '中国电信4G', '中国联通5G', '公司Wi-Fi'] as const;
export const surnames = ['陈', '王', '李', '赵', '黄', '周', '吴', '徐', '孙', '朱', '林', '郭'] as const;
