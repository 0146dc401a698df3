/** Who answers at many a firm, and is nobody's name; whoever else is told of a person by a title alone is in `titles`. */
export const hanRoles = `
  前台 总机 总台 财务 财务部 财务室 会计 出纳 采购 采购部 采购员 采购科 销售 销售部 销售员 人事 人事部 行政 行政部 办公室 综合部 业务部
  技术部 工程部 设备科 后勤 后勤部 仓库 仓管 库管 收货 收货员 收银 收银员 收银台 吧台 柜台 门卫 保安 值班室 值班 客服 文员 店员 店主 掌柜
  老板 老板娘 负责人 联系人 经办人 法人 店长 经理 厂长 主任 主管 总经理 校长 园长 院长 司机 本人
`;

export const latinRoles = `
  reception receptionist accounts account payable receivable ap ar front desk manager managers management office owner owners
  admin administrator administration purchasing purchaser buyer buyers procurement sales finance hr secretary bookkeeper
  bookkeeping mailroom building billing department dept team general store shop site customer service orders enquiries info
  main duty kitchen chef bar landlord landlady tenant caretaker concierge
`;
