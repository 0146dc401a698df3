export const pageLanguages = ["zh-CN", "en-US"] as const;
export type PageLanguage = (typeof pageLanguages)[number];

const zh = {
  title: "本地工作簿",
  open: "打开",
  save: "保存",
  sample: "示例",
  language: "English",
  dark: "深色",
  light: "浅色",
  closePane: "关闭面板",
  resizePane: "调整面板宽度",
  dropHere: "松开鼠标，打开此文件",
  unsaved: "当前工作簿有未保存的更改，确定要打开另一个吗？",
  opening: "正在打开…",
  notTrusted: "面板没有启动。若浏览器询问是否信任 localhost，请选「确定」后刷新页面。",
  yes: "是",
  no: "否",
  retry: "重试",
  cancel: "取消",
  ok: "确定",
};

/** Words of the host page itself; the add-in brings its own. */
export type PageWords = Readonly<Record<keyof typeof zh, string>>;

const en: PageWords = {
  title: "Local workbook",
  open: "Open",
  save: "Save",
  sample: "Sample",
  language: "中文",
  dark: "Dark",
  light: "Light",
  closePane: "Close pane",
  resizePane: "Resize pane",
  dropHere: "Drop to open this file",
  unsaved: "This workbook has unsaved changes. Open another one?",
  opening: "Opening…",
  notTrusted:
    "The pane did not start. If the browser asks whether to trust localhost, choose OK and reload the page.",
  yes: "Yes",
  no: "No",
  retry: "Retry",
  cancel: "Cancel",
  ok: "OK",
};

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = { "zh-CN": zh, "en-US": en };
