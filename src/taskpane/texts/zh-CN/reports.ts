export const reports = {
  write: "写入分级报告",
  replaced: "替换",
  next: "接下来",
  due: "查看待跟进",
};
