/**
 * Headings that are well known and mean none of our fields; naming them keeps them from being taken for one
 * by a shared ending (联系传真 is no phone, 单价 no amount, 产品编号 no customer's number).
 */
export const otherSynonyms = `
序号 序 行号 行数 项次 次序 排序 排名 行id rowid rowno rownumber lineno linenumber sn sno slno serialno index 来源行 来源表 来源表行 sourcerow sourcesheet
qq qq号 qq号码 传真 联系传真 传真号 传真号码 公司传真 fax faxnumber faxno
备注名 备注名称 微信备注名 中文名备注名 中文名
网址 网站 官网 公司网址 公司网站 website url web homepage domain companydomainname linkedin companylinkedin
部门 所属部门 隶属部门 销售部门 业务部门 主管部门 department dept team
国家 country nation billingcountry mailingcountry shippingcountry 洲
年份 年度 月份 季度 年 月 周 星期 year month quarter week fiscalyear
cantidad cant quantite qte quantidade qtd qtde quantita menge anzahl stuckzahl количество
preciounitario preciounidad prixunitaire precounitario prezzounitario einzelpreis stuckpreis descuento remise desconto sconto rabatt
aantal stuks eenheidsprijs stukprijs korting kredietlimiet btw btwbedrag leverancier geboortedatum rekeningnummer
数量 销售数量 子订单编号 子订单号 采购数量 订货数量 订单数量 数目 件数 台数 个数 箱数 quantity qty units unit 单位数量
单价 含税单价 不含税单价 销售单价 产品单价 售价 零售价 批发价 成本价 进价 定价 标价 unitprice listprice unitcost
折扣 折扣率 优惠 优惠金额 折扣金额 discount discountamount discountpercent
成本 成本金额 利润 毛利 毛利率 利润率 profit margin cost costprice grossprofit
税率 税额 taxrate tax taxamount 增值税 运费 物流费 freight shippingcost shippingfee 佣金 提成 commission
已收 未收 已付 未付 已付金额 未付金额 已收金额 未收金额 已收款 未收款 欠款 欠款金额 余额 尾款 定金 预付款 预收款 应收余额 信用额度 授信额度 账户余额 期初余额 期末余额 balance balancedue outstanding deposit creditlimit
支票号 支票号码 支票编号 checkno checknumber checkref chequeno chequenumber chequeref chqno chqref ckno ckref
企业类型 公司类型 单位类型 企业性质 公司性质 单位性质 经济类型
注册资本 注册资金 实缴资本 registeredcapital
开户行 开户银行 银行名称 银行账号 银行帐号 账号 帐号 开户账号 户名 bank bankname bankaccount swift iban
性别 gender sex 年龄 age 生日 出生日期 birthday birthdate dateofbirth dob 身份证 身份证号 身份证号码 证件号码 idnumber idcard 民族 学历 籍贯
  产品id 商品id 产品编号 产品编码 产品代码 商品编号 商品编码 物料编码 物料编号 存货编码 productid itemcode itemnumber itemno productnumber barcode 条码 条形码
geburtsdatum geburtstag datedenaissance fechadenacimiento fechanacimiento datadenascimento datanascimento datadinascita
単価 税率区分 年齢 诞生日 部署
partitaiva piva cif cuit cuil rut ruc rfc gstin pan nif dni nie cnpj cpf ustidnr ustid steuernummer siret siren hausnr hausnummer land pays pais paese
项目编号 项目备案号 合同附件 附件 图片 照片 链接 attachment image link file
visibleto marketingstatus addtime markedasdonetime weightedvalue currencyofweightedvalue expectedrevenue
概率 成交概率 probability 进度百分比 percentage
订单数 购买次数 消费次数 订单总数 累计订单 累计金额 累计消费 累计消费金额 总消费金额 累计销售额 历年合计订货金额 平均金额 客单价 numberoforders orderscount ordercount totalspent totalorders lifetimevalue ltv
店铺名称 店铺 网店 shopname storename
授权区域 授权地区 代理区域 代理地区 经销区域 经销地区 供货区域 覆盖区域
供应商 供应商名称 供方 供方名称 厂家 厂商 生产厂家 制造商 品牌商 supplier suppliername vendor vendorname manufacturer brand 品牌 供货商 供货单位
我方 我方单位 我方公司 乙方 乙方名称 卖方 卖方名称 销方 销方名称 销售方 销货单位 供货方 seller sellername ourcompany
提单号 提单 提单编号 blno blnumber billofladingno billoflading 柜号 箱号 集装箱号 containerno 报关单号 开标日期 开标时间 投标截止日期
仓库 库存 库位 库存数量 stock warehouse inventory 安全库存 instock 计量单位 uom
工号 员工编号 员工姓名 员工 employeeid 入职日期 入职时间 离职日期 hiredate 工资 薪资 salary 考勤 出勤
车牌号 车型 司机 快递单号 物流单号 trackingnumber trackingno
ip ip地址 ipaddress mac地址 macaddress
homeowner ishomeowner petowner carowner
时区 timezone 语言 language preferredlanguage 币种符号 汇率 exchangerate
审核人 审批人 复核人 制表人 打印次数 审核日期 审核时间 修改人 更新人 lastmodifiedby modifiedby updatedby
时长 通话时长 duration callduration
最后跟进时间 最后跟进内容 最近跟进时间 最近联系时间 最近沟通时间 最后联系时间 lastactivity lastactivitydate lastcontactdate lastcontacteddate lastcontactedtime 最近购买日期 最近购买时间 最近到店时间 首次购买日期 lastorderdate lastpurchasedate firstorderdate
`;
