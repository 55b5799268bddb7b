export const evidence = {
  heading: '有截图或录屏吗？',
  lead: '拦截页面的截图最有用。没有也可以继续。',
};

export const files = {
  choose: '选择文件',
  limits: '最多 10 个，每个不超过 20 MB；图片、PDF 或短视频。',
  privacy: '图片中的拍摄地点等信息，展示时会自动去除。',
  list: '已选文件',
  waiting: '等待上传',
  waitingOffline: '联网后自动上传',
  uploading: (percent: number) => `正在上传 ${percent}%`,
  uploaded: '已上传',
  progress: (name: string) => `${name} 的上传进度`,
  remove: '移除',
  removeNamed: (name: string) => `移除 ${name}`,
  retry: '重试',
  retryNamed: (name: string) => `重新上传 ${name}`,
  gone: '这个文件已不在本机，请移除后重新选择。',
  tooLarge: (size: string) => `文件有 ${size}，超过 20 MB。`,
  empty: '文件是空的。',
  wrongType: '只接受图片（JPEG、PNG、WebP、GIF）、PDF 和短视频（MP4、MOV、WebM）。',
  tooMany: (count: number) => `最多 10 个文件，有 ${count} 个没有加入。`,
  refused: '服务器没有接受这个文件。',
  failed: '没有传上去，请重试。',
  unfinished: '还有文件没有上传完。请等待，或移除它们。',
  size: (bytes: number) =>
    bytes >= 1_000_000
      ? `${(bytes / 1_000_000).toFixed(1)} MB`
      : `${Math.max(1, Math.round(bytes / 1000))} KB`,
};

export const contact = {
  heading: '要留联系方式吗？',
  lead: '全部选填。不留也能凭查询码查看进度。',
  whoSees: '只有监管部门的工作人员能看到，平台和其他人都看不到。',
  name: '怎么称呼您',
  phone: '电话',
  email: '电子邮箱',
  emailHint:
    '提交后会先收到一封验证邮件，请点开其中的链接完成验证。验证后，受理、答复、需要您回应和期限将到时，都会发邮件告诉您；随时可以停止。',
};
