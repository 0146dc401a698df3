export const pageLanguages = ["zh-CN", "en-US"] as const;
export type PageLanguage = (typeof pageLanguages)[number];

export interface PageLook {
  readonly language: PageLanguage;
  readonly dark: boolean;
}

const zh = {
  title: "本地工作簿",
  open: "打开",
  save: "保存",
  language: "English",
  dark: "深色",
  light: "浅色",
  closePane: "关闭面板",
  resizePane: "调整面板宽度",
  dropHere: "松开鼠标，打开此文件",
  opening: "正在打开…",
  saving: "正在保存…",
  discard: "当前工作簿有未保存的更改。放弃更改并打开另一个文件吗？",
  leave: "面板里有还没写入的处理意见，打开另一个文件会丢失。仍要打开吗？",
  translate: "面板里有还没写入的处理意见，切换语言会丢失。仍要切换吗？",
};

/** Words of the host page itself; the add-in brings its own. */
export type PageWords = Readonly<Record<keyof typeof zh, string>>;

const en: PageWords = {
  title: "Local workbook",
  open: "Open",
  save: "Save",
  language: "中文",
  dark: "Dark",
  light: "Light",
  closePane: "Close pane",
  resizePane: "Resize pane",
  dropHere: "Drop to open this file",
  opening: "Opening…",
  saving: "Saving…",
  discard: "This workbook has unsaved changes. Discard them and open another file?",
  leave: "The pane holds decisions that are not written yet; another file loses them. Open it anyway?",
  translate: "The pane holds decisions that are not written yet; another language loses them. Switch anyway?",
};

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = { "zh-CN": zh, "en-US": en };
