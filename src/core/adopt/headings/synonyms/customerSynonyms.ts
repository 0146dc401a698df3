import type { Synonyms } from "./fieldSynonyms";

/** Headings of customer lists, from public CRM exports and real company workbooks, Chinese and English. */
export const customerSynonyms: Synonyms = {
  customerId: {
    sure: "客户编号 顾客编号 顾客id 顾客号 顾客代码 顾客编码 买方编号 客户主键 会员号码 客户编码 客户代码 客户代号 客户号 客户号码 客户id 客户码 客户k码 客户识别号 客户唯一编号 客户档案号 客户档案编号 客户序列号 客户唯一码 客户流水号 客户内码 客户内部编号 客户系统编号 客户标识 客户标识码 客户卡号 会员编号 会员卡号 会员号 会员id 往来单位编码 往来单位编号 买家编号 买家id 客商编码 客商编号 customercode customerid customerno customernumber customerkey accountid accountno accountnumber accountcode clientid clientno clientcode clientnumber custid custno custcode buyerid memberid memberno donorno donornumber donorid debtorno clientref customerref custref accountref clientreference customerreference accountreference",
    usual:
      "客户户号 户号 客号 客编 客户编 档案袋号 袋号 acct acctno 托运方编号 店编号 门店编号 门店代码 网点编号 代号 信息备案号 公司编号 leadno leadnumber prospectid 企业编号 企业编码 企业代码 单位编号 单位编码 单位代码 档案编号 档案号 用户编号 用户id companyid companycode recordid contactid leadid partnerid organizationid",
    weak: "主键 编号 代码 编码 id no code 备案号 卡号 客户序号 number key ref ident",
  },
  companyName: {
    sure: "企业名称 公司名称 客户名称 单位名称 客户全称 客户全衔 公司全衔 企业全称 公司全称 单位全称 单位名称全称 客户名 公司名 企业名 客户公司 客户公司名称 客户公司全称 客户单位 客户单位名称 客户企业名称 所属公司 所在公司 所在单位 工作单位 购方名称 购方单位 购方单位名称 购货单位 购货方 购买方 购买方名称 购买单位 采购单位 采购方 订货单位 询价单位 回款单位 付款单位 付款方名称 往来单位 往来单位名称 客商名称 合作企业名称 合作企业 合作单位 合作单位名称 合作公司 合作伙伴名称 工商抬头 工商名称 公司抬头 甲方 甲方名称 甲方单位 甲方单位名称 需方 需方名称 买方 买方名称 关联客户 对应客户 所属客户 商户名称 门店名称 经销商名称 代理商名称 accountname companyname customername clientname organizationname organisationname company organization organisation companyaccount legalname businessname associatedcompany accountnameaccountname companylegalname debtorname buyername customercompany partyname nameofparty nameofcompany firmname firm",
    usual:
      "户名 客户户名 托运方 店铺 店铺名称 托运单位 货主 货主名称 委托方 委托单位 建设单位 发包方 发包单位 业主单位 客户 公司 企业 单位 机构名称 商号 店名 经销商 代理商 account customer client accounts customers 线索名称 billto soldto shipto tradingas billtoname soldtoparty merchant merchantname institution institute affiliation restaurant hotel dealer dealers dealership distributor reseller retailer stockist wholesaler outlet",
    weak: "name 签约主体 公司主体 主体 主体名称 法人主体 legalentity 名称 名字 抬头 开票抬头 付款方 lead relatedto customerfullname",
  },
  shortName: {
    sure: "简称 客户简称 公司简称 企业简称 单位简称 简称别名 shortname matchcode searchname tradingname dba doingbusinessas tradename 门头名称",
    usual: "门头 门头招牌 别名 助记名 助记码 alias",
  },
  personName: {
    sure: "姓名 客户姓名 会员姓名 顾客姓名 学员姓名 业主姓名 学生姓名 患者姓名 病人姓名 车主姓名 投保人姓名 购买人 购买人姓名 买家姓名 客户名字 fullname guestname membername personname patientname",
    usual:
      "学生 学员 患者 病人 住户 业主 车主 student pupil patient 会员 顾客 买家会员名 买家昵称 买家 会员名称 会员名 name 真实姓名",
    weak: "昵称 客户名称 客户名 客户 customer customername client clientname",
  },
  contactName: {
    sure: "联系人 联系人姓名 联系人名称 联系人名字 客户联系人 客户联系人姓名 主要联系人 首要联系人 联络人 联络人姓名 对接人 主要对接人 客户对接人 客户方对接人 主要负责人 收货人 收货人姓名 收件人 收件人姓名 recipient recipientname 客户签约人 甲方联系人 采购联系人 客户代表 contact contactname contactperson primarycontact maincontact contactfullname attn primarycontactname",
    usual:
      "spokewith spoketo askfor whotoaskfor whotocall personincharge 姓名 法人 法定代表人 法人代表 法人姓名 其他联系人 第二联系人 第一联系人 备用联系人 紧急联系人 采购人 采购负责人 采购经理 关键联系人 关键人 决策人 决策者 客户负责人 customercontact firstnamelastname fullname leadname",
    weak: "name pic 负责人 企业负责人 公司负责人 经办人 老板 老板称呼 店主 当家的 户主 找谁 平时找谁 guardian carer parentcarer parentguardian 家长 监护人 家长姓名 champion",
    partial: "firstname lastname givenname surname familyname 名 姓",
  },
  jobTitle: {
    sure: "职位 职务 联系人职位 联系人职务 岗位 职衔 头衔 职称 jobtitle jobposition designation position contacttitle",
    usual: "title jobrole 职位职务 联系人角色",
    weak: "role 角色 身份",
  },
  phone: {
    sure: "联系电话 电话 电话号码 联系人电话 联系人联系电话 客户电话 公司电话 企业电话 单位电话 常用电话 更多电话 收货人电话 收货电话 收件人电话 其他电话 备用电话 联系号码 联系电话号码 电话手机 手机电话 phone phonenumber telephone telephonenumber tel telno phoneno contactphone contactnumber contactno phone1 phone2 primaryphone mainphone companyphonenumber companyphone otherphone phonework phonehome phoneother",
    usual: "号码 联系方式电话 热线 电联 callnumber dayphone",
  },
  mobile: {
    sure: "行动电话 手机 手机号 手机号码 移动电话 联系手机 联系手机号 联系人手机 联系人手机号 联系人手机号码 客户手机号 客户手机 个人手机 收货人手机 mobile mobilephone mobilenumber mobileno cellphone cell cellnumber mobilephonenumber phonemobile contactmobile 手提 手提电话 手提whatsapp whatsapp",
  },
  landline: {
    sure: "座机 座机电话 座机号 固定电话 固话 办公电话 公司座机 单位座机 总机 办公室电话 公司固话 officephone switchboard landline workphone businessphone officetel worktel",
    usual: "homephone home",
  },
  email: {
    sure: "邮箱 电子邮箱 邮箱地址 电子邮箱地址 电子邮件 电子邮件地址 邮件地址 联系邮箱 联系人邮箱 客户邮箱 公司邮箱 企业邮箱 个人邮箱 常用邮箱 电邮 email emailaddress workemail businessemail contactemail primaryemail emailid mailbox companyemail emailwork emailhome emailother qqemail",
    usual: "邮件 mail emails",
  },
  wechat: {
    sure: "微信 微信号 微信名号 微信号码 微信id 联系微信 客户微信 个人微信 企业微信 wechat wechatid weixin wechatno",
    weak: "qq微信 微信qq",
  },
  contactMethod: {
    sure: "联系方式 联系方法 客户联系方式 联系人联系方式 收货人联系方式 联系途径 联络方式 contactinfo contactinformation contactdetails contactdetail 联系信息 通讯方式",
  },
  creditCode: {
    sure: "统一社会信用代码 统一编号 统编 公司统编 公司统一编号 纳税登记号 税务登记代码 社会信用代码 信用代码 统一信用代码 信用代码税号 企业信用代码 税号 纳税人识别号 纳税识别号 纳税人税号 纳税号 企业税号 公司税号 单位税号 开票税号 税务登记号 税务登记证号 营业执照号 营业执照号码 营业执照注册号 工商注册号 组织机构代码 taxid taxno taxnumber taxidentificationnumber vatnumber vatid vatno trn trnno taxregistrationnumber taxregistrationno vatreg vatregno vatregnumber vatregistration vatregistrationnumber vatregistrationno br brno brnumber businessregistrationno businessregistrationnumber 商业登记号码 商业登记证号码 uen uenno bruen uscc creditcode unifiedsocialcreditcode businesslicenseno businesslicensenumber usci taxpayerid tin gstin gstinno gstinuin",
    usual:
      "注册号 统一代码 营业执照 执照号 registrationnumber registrationno companyregistrationnumber ein fein federalein federaltaxid federalid abn",
  },
  industry: {
    sure: "所属行业 行业 客户行业 行业分类 行业类别 行业门类 行业属性 行业划分 行业类型 行业名称 所在行业 客户所属行业 所属行业分类 所属行业类别 企业行业 公司行业 从事行业 industry customerindustry sector industrytype industrysector industryname vertical",
    usual: "trade lineoftrade lineofbusiness",
    weak: "领域 应用领域 业态",
  },
  region: {
    sure: "所在地区 地区 区域 所属区域 所属地区 客户区域 客户地区 省市区 省市 省市县 省市区县 客户所属区域 客户所属地区 客户所在区域 客户所在地区 客户所在地 所在地 所在区域 省份城市 省份地区 区域名称 地区名称 归属地 location region territory citystate locationcity",
    usual:
      "送货区域 配送区域 收货区域 送货地区 配送地区 收货地区 销售区域 地域 片区 大区 地点 area salesregion salesterritory hqlocation headquarters",
    weak: "国家地区 countryregion",
  },
  province: {
    sure: "省份 省 provincecode statecode 所属省份 所属省 所在省份 所在省 省自治区 省直辖市 省份名称 province emirate governorate stateregion stateprovince stateorprovince billingstate billingstateprovince provincestate provincename",
    usual: "state st",
  },
  city: {
    sure: "城市 市 所在城市 所属城市 所在市 地级市 地市 城市名称 市州 city billingcity town cityname",
    usual: "县市 suburb",
    weak: "mailingcity shippingcity",
  },
  district: {
    sure: "县市区 区县市 市县区 区市县 区县 县区 区 县 所属区县 所在区县 区县名称 市辖区 district",
    usual: "乡镇市区 乡镇 镇街 county 街道",
  },
  address: {
    sure: "地址 详细地址 公司地址 企业地址 单位地址 办公地址 联系地址 通讯地址 通信地址 注册地址 收货地址 经营地址 客户地址 邮寄地址 收件地址 具体地址 街道地址 营业地址 厂址 address address1 address2 streetaddress addressline1 billingaddress billingstreet street mailingaddress mailingstreet companyaddress fulladdress officeaddress shippingaddress shippingstreet postaladdress",
    usual:
      "房号 栋单元房号 楼号房号 小区房号 楼盘房号 住址 家庭住址 家庭地址 居住地址 住哪儿 住哪里 住哪 小区 所在小区 门牌 门牌号 档口 档口号 档口门牌 摊位 摊位号 市场摊位 市场摊位号 市场档口 铺位 铺位号 铺号 店址 在哪 在哪里 送货地点 送货工地 工地 工地地址 安装地址 装修地址 siteaddress propertyaddress serviceaddress jobaddress",
    weak: "位置",
  },
  postcode: {
    sure: "邮编 邮政编码 邮政编号 邮递区号 postcode zip zipcode postalcode postal pcode billingzip billingpostalcode billingzippostalcode zippostalcode mailingpostalcode mailingzip billingcode mailingcode",
  },
  companySize: {
    sure: "noofstaff numberofstaff staffcount 企业规模 公司规模 单位规模 职工规模 用工规模 人员规模 人员数 从业人员数 员工规模 客户规模 员工人数 员工数 员工数量 企业人数 公司人数 职工人数 从业人数 人员数量 规模人数 companysize employees noofemployees numberofemployees numofemployees employeecount headcount employeesize employeerange staffsize",
    usual: "规模 人数 营收区间 营收规模 年营业额 年营收 营业额 annualrevenue size revenuerange staff",
    weak: "年销售额 turnover",
  },
  foundedOn: {
    sure: "成立时间 成立日期 成立年月 成立年月日 公司成立年月 设立日期 设立时间 公司设立日期 公司成立时间 企业成立时间 公司成立日期 成立年份 成立年 注册时间 注册日期 公司注册日期 公司注册时间 工商注册日期 创立时间 创办时间 founded foundedon foundeddate yearfounded foundedyear estd establishmentyear yearofestablishment establishmentdate establisheddate established dateestablished yearestablished incorporationdate incorporated incdate incorporatedon dateofincorporation foundingdate",
    usual:
      "执照日期 发照日期 经营开始时间 开业时间 开业日期 registeredon registrationdate registereddate registrationyear",
    weak: "成立年限",
  },
  mainBusiness: {
    sure: "主营业务 主营 主营产品 主营业务产品 主营产品服务 主要产品 主要业务 经营范围 业务范围 经营范围主营产品 主要产品与业务名称 经营内容 经营项目 主要经营 产品与服务 主营范围 主营内容 业务描述 公司业务 企业业务 生产经营内容 生产经营范围 businessscope mainbusiness mainproducts mainproduct corebusiness businessactivity businessactivities principalactivity principalactivities natureofbusiness lineofbusiness businessdescription scopeofbusiness",
    usual:
      "客户描述 公司简介 企业简介 公司介绍 description companydescription aboutus products accountdescription 从事业务 主要使用产品 offerings 采购产品 授权产品线 授权产品 主要货品 主营货品 主要商品 主要品种 主营品种 主要品类 主营品类 经营品种 主要拿货 常拿货 拿什么货 做什么 做什么的 做啥 做啥的 买什么 whattheybuy whattheydo",
    weak: "简介 描述 about 产品",
  },
  source: {
    sure: "招生渠道 客户来源 来源 信息来源 来源渠道 获客渠道 获客来源 获客方式 线索来源 获取渠道 客户来源渠道 客户渠道 认知渠道 来源分类 市场来源 商机来源 推广渠道 渠道来源 来源方式 开发方式 leadsource source customersource originalsource customerorigin clueorigin accountsource leadorigin referralsource acquisitionchannel acquisitionsource originalsourcetype",
    usual:
      "怎么来的 咋来的 怎么认识的 咋认识的 谁介绍来的 怎么知道的 从哪来 哪来的 哪里来的 从哪来的 从哪知道的 听谁说的 啥路子来的 来路 camefrom heardfrom howfound foundusvia foundus howtheyfoundus howfoundus howdidyoufindus hearaboutus heardaboutus heardaboutusfrom heardaboutusvia origin originofcontact 渠道 campaignsource howdidyouhearaboutus",
    weak: "channel campaign",
  },
  owner: {
    sure: "业务员 分管业务员 专管业务员 repname salesrepname salespersonname assignedrep 美容师 发型师 设计师 教练 课程顾问 服务顾问 健康顾问 置业顾问 业务负责人 销售负责人 责任人 销售员 销售人员 销售代表 销售顾问 客户经理 归属人 归属销售 归属业务员 所属业务员 所属销售 所属销售员 业务代表 业务经理 跟单员 跟单人 对接销售 对接业务员 维护人 客户所有人 我方负责人 客户归属 客户归属人 负责业务员 负责销售 accountowner owner ownername contactowner leadowner companyowner recordowner salesperson salesman salesrep salesrepresentative assignedto accountmanager accountlead accounthandler clientlead relationshipmanager accountdirector accountexecutive assigneduser salesowner dealowner opportunityowner",
    usual:
      "学管师 学管 班主任 producer broker ae bd sdr bdr csm customersuccessmanager 客户成功经理 签约人 kam keyaccountmanager 负责人 担当 添加人 会籍顾问 销售 跟单 跟进人 开发人 开发人员 信息负责人 客户负责人 所有者 业务 客服 顾问 areamgr areamanager acctmgr accountmgr salesmgr rep manager assignee handledby",
    weak: "初次备案人 备案人 招商人员 主管",
  },
  tags: {
    sure: "客户标签 客户分组 客户大类 客户小类 标签 客户类型 客户类别 客户分类 客户性质 客户属性 tags tag labels label customertype accounttype customertags customercategory customergroup",
    usual:
      "类型 类别 分类 客户级别 新老客户 新客户老客户 细分 客户细分 客户群 type segment customersegment category relationship",
    weak: "性质 客户等级 属性 contacttype group",
  },
  tier: {
    sure: "客户等级 客户分级 分级 客户级别 价值等级 客户价值等级 客户层级 重要程度 重要级别 会员等级 会员级别 vip等级 vip级别 customerlevel customertier customergrade accounttier accountrating accountgrade",
    usual: "等级 级别 层级 星级 客户星级 tier grade rating customerrating",
    weak: "level priority",
  },
  status: {
    sure: "客户状态 合作状态 目前合作状态 当前合作状态 客户阶段 合作阶段 合作情况 customerstatus accountstatus leadstatus lifecyclestage clientstatus",
    usual:
      "会员状态 学员状态 状态 现况 现状 近况 还来不来 还做不做 还在不在 acstatus 跟进状态 意向状态 status 阶段 stage 客户意向 意向程度 成交状态 进度",
    weak: "进展 active isactive",
  },
  registeredOn: {
    sure: "登记日期 登记时间 建档日期 建档时间 建立日期 建立时间 备案日期 备案时间 初次备案日期 录入日期 录入时间 创建时间 创建日期 客户创建时间 入库日期 入库时间 添加时间 添加日期 新增日期 新增时间 入会时间 入会日期 开户日期 建卡日期 createdate createddate createdon createdat createdtime creationdate creationtime dateadded datecreated registeredon dateentered addedon createtime customersince accountcreated accountcreateddate organizationcreated personcreated",
    usual:
      "created 合作日期 合作开始日期 首次来访 首访日期 来访日期 首次到店 进店日期 进店时间 首次进店 开发日期 报名日期 报名时间 首次接触日期 首次联系日期 信息来源日期 分配日期 分配时间 领取时间 初次到访日期 membersince signupdate signup signedup signedupon joined joinedon joindate",
    weak: "建档 开户 入会 建卡 办卡 入账 日期 时间 date 登记",
  },
  updatedOn: {
    sure: "更新日期 更新时间 修改时间 修改日期 最后修改时间 最后修改日期 最后更新时间 最近更新时间 变更日期 lastmodified lastmodifieddate modifiedon modifiedat modifieddate updatedat updatedon updateddate modifiedtime lastupdated lastupdate updatetime datemodified",
  },
  consent: {
    sure: "个人信息同意 个人信息授权 acceptsemailmarketing acceptsmarketing subscribed 隐私同意 授权同意 同意书 consent marketingconsent optin gdprconsent emailoptin legalbasis",
  },
  keyAccount: {
    sure: "是否大客户 是大客户 大客户标识 大客户标记 是否重点客户 是否重点 重点客户标识 是否战略客户 ka客户 是否ka kam客户 keyaccount iskeyaccount keyaccountflag namedaccount isnamedaccount strategicaccount keycustomer",
    weak: "大客户 重点客户 战略客户 kam ka 重点 strategic vip客户 是否vip",
  },
  parentId: {
    sure: "上级客户编码 上级客户代码 母公司编号 parentaccountid parentcompanyid parentcustomerid parentorganizationid",
  },
  note: {
    sure: "备注 备注信息 客户备注 备注说明 附注 其他备注 特别说明 特殊说明 补充说明 notes note remark remarks memo comments comment additionalinfo additionalinformation internalnotes",
    usual:
      "附注说明 记事 备忘 随手记 便签 留言 rmk rmks misc miscellaneous freetext scribbles jottings 说明 其他说明 其它说明 备注1 备注2",
    weak: "其他 其它 补充 other",
  },
};
