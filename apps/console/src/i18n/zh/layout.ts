import type { Labels } from '../labels';

export const layout: Labels['layout'] = {
  skip: '跳到正文',
  navigation: '主导航',
  desk: '首页',
  complaints: '投诉',
  organisations: '机构',
  people: '人员',
  language: '语言',
  switchTo: 'Switch to English',
  theme: '浅色或深色',
  keys: '快捷键',
  keysTitle: '快捷键',
  keyGroups: { list: '列表中', record: '投诉页面', everywhere: '任何页面' },
  keyNames: {
    down: '下一行',
    up: '上一行',
    open: '打开该行',
    select: '选中该行',
    search: '搜索',
    mine: '分给我办',
    next: '列表中的下一件',
    previous: '列表中的上一件',
    back: '返回列表',
    help: '显示快捷键',
  },
  keysNever: '输入文字时快捷键不起作用。',
};
