<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_SG" sourcelanguage="en">
<context>
    <name>ClosingPage</name>
    <message>
        <source>You are signed in. You can close this page and go back to TechPass Invite.</source>
        <translation>您已登录。您可以关闭此页面，返回 TechPass Invite。</translation>
    </message>
    <message>
        <source>You are not signed in. Close this page; TechPass Invite says what happened.</source>
        <translation>登录未完成。请关闭此页面，TechPass Invite 会说明原因。</translation>
    </message>
    <message>
        <source>This page belongs to no sign-in that is under way. Go back to TechPass Invite and sign in again.</source>
        <translation>此页面不属于正在进行的登录。请返回 TechPass Invite 重新登录。</translation>
    </message>
</context>
<context>
    <name>DamageText</name>
    <message>
        <source>Letters were lost on the way to this list, where � stands. Type them again.</source>
        <translation>文件传送过程中有些文字丢失了，丢失之处显示为 �。请重新输入。</translation>
    </message>
    <message>
        <source>The quotation marks are no part of this and would be sent too. Remove them.</source>
        <translation>引号不属于这里的内容，但会一并发送。请删除引号。</translation>
    </message>
    <message>
        <source>A word processor made the apostrophe a curly one. Use the plain one: &apos;.</source>
        <translation>文字处理软件把撇号改成了弯撇号。请改用普通撇号：&apos;。</translation>
    </message>
    <message>
        <source>The spreadsheet could not work this number out or show it. Enter the number.</source>
        <translation>电子表格无法计算或显示此号码。请输入号码。</translation>
    </message>
    <message>
        <source>The spreadsheet&apos;s column was too narrow to show this value. Enter the value.</source>
        <translation>电子表格的列太窄，无法显示此内容。请重新输入。</translation>
    </message>
    <message>
        <source>The spreadsheet could not work this value out. Enter the value.</source>
        <translation>电子表格无法计算出此内容。请重新输入。</translation>
    </message>
    <message>
        <source>%1 says that the spreadsheet could not work this value out. Enter the value.</source>
        <translation>%1 表示电子表格无法计算出此内容。请重新输入。</translation>
    </message>
    <message>
        <source>A program read this file wrongly and made the reason too long. It should read: %1.</source>
        <translation>有程序读错了此文件的编码，使理由变得过长。原文应为：%1。</translation>
    </message>
    <message>
        <source>A program read this file wrongly and garbled the letters. Type them again.</source>
        <translation>有程序读错了此文件的编码，文字变成了乱码。请重新输入。</translation>
    </message>
    <message>
        <source>A program read this file wrongly and garbled the letters. It should read: %1.</source>
        <translation>有程序读错了此文件的编码，文字变成了乱码。原文应为：%1。</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>软连字符</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>零宽空格</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>零宽连接符</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>单词连接符</translation>
    </message>
    <message>
        <source>byte-order mark</source>
        <translation>字节顺序标记</translation>
    </message>
    <message>
        <source>mark for the direction of text</source>
        <translation>文字方向标记</translation>
    </message>
    <message>
        <source>blank character</source>
        <translation>空白字符</translation>
    </message>
    <message>
        <source>There is a character here that nobody sees. Remove it.</source>
        <translation>这里有一个看不见的字符。请将它删除。</translation>
    </message>
    <message>
        <source>%1 (U+%2)</source>
        <comment>zero-width space (U+200B)</comment>
        <translation>%1 (U+%2)</translation>
    </message>
    <message>
        <source>There is a hidden %1 at the start. Remove it.</source>
        <translation>开头有隐藏的%1。请将它删除。</translation>
    </message>
    <message>
        <source>There is a hidden %1 after “%2”. Remove it.</source>
        <translation>“%2”之后有隐藏的%1。请将它删除。</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>There is a %1 in it. Remove it.</source>
        <comment>%1 is a line break or a tab</comment>
        <translation>内容中有%1。请将它删除。</translation>
    </message>
    <message>
        <source>There is a %1 after “%2”. Put a space there.</source>
        <translation>“%2”之后有%1。请改为空格。</translation>
    </message>
    <message>
        <source>There is a %1 after “%2”. Remove it.</source>
        <translation>“%2”之后有%1。请将它删除。</translation>
    </message>
    <message>
        <source>This is valid for +%1 with a 0 in front, which spreadsheets take away. Put it back.</source>
        <translation>前面加上 0，就是有效的 +%1 号码。电子表格会去掉开头的 0，请补上。</translation>
    </message>
    <message>
        <source>The country code +%1 stands in this number twice. Enter the number without it.</source>
        <translation>此号码重复包含国家代码 +%1。请输入不带国家代码的号码。</translation>
    </message>
    <message>
        <source>Quotation marks or hidden characters are in this number. Remove them.</source>
        <translation>此号码中有引号或隐藏字符。请将它们删除。</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number, and its last digits are lost. Enter it again.</source>
        <translation>电子表格缩短了此号码，末尾的数字已丢失。请重新输入。</translation>
    </message>
    <message>
        <source>A spreadsheet took this number for a date or a time. Enter the number again.</source>
        <translation>电子表格把此号码当成了日期或时间。请重新输入。</translation>
    </message>
    <message>
        <source>Spreadsheet error in %1</source>
        <translation>%1中有电子表格错误</translation>
    </message>
    <message>
        <source>Garbled letters in %1</source>
        <translation>%1中有乱码</translation>
    </message>
    <message>
        <source>Lost letters in %1</source>
        <translation>%1中有丢失的文字</translation>
    </message>
    <message>
        <source>Invisible characters in %1</source>
        <translation>%1中有看不见的字符</translation>
    </message>
    <message>
        <source>Line break in %1</source>
        <translation>%1中有换行符</translation>
    </message>
    <message>
        <source>Tab in %1</source>
        <translation>%1中有制表符</translation>
    </message>
    <message>
        <source>Quotation marks around %1</source>
        <translation>%1带有引号</translation>
    </message>
    <message>
        <source>Curly apostrophe in %1</source>
        <translation>%1中有弯撇号</translation>
    </message>
    <message>
        <source>Number without its 0 in front</source>
        <translation>号码缺少开头的 0</translation>
    </message>
    <message>
        <source>Country code twice in the number</source>
        <translation>号码重复包含国家代码</translation>
    </message>
    <message>
        <source>Other characters in the number</source>
        <translation>号码中有其他字符</translation>
    </message>
    <message>
        <source>Repair the letters</source>
        <translation>修复文字</translation>
    </message>
    <message>
        <source>Remove the invisible characters</source>
        <translation>删除看不见的字符</translation>
    </message>
    <message>
        <source>Put a space there</source>
        <translation>改为空格</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>将它删除</translation>
    </message>
    <message>
        <source>Remove the quotation marks</source>
        <translation>删除引号</translation>
    </message>
    <message>
        <source>Use the plain apostrophe</source>
        <translation>改用普通撇号</translation>
    </message>
    <message>
        <source>Put the 0 in front</source>
        <translation>在前面补上 0</translation>
    </message>
    <message>
        <source>Remove the country code</source>
        <translation>删除国家代码</translation>
    </message>
    <message>
        <source>Keep the number only</source>
        <translation>只保留号码</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message numerus="yes">
        <source>edit of %Ln cell(s)</source>
        <translation>
            <numerusform>编辑 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %Ln row(s)</source>
        <translation>
            <numerusform>粘贴 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %Ln cell(s)</source>
        <translation>
            <numerusform>粘贴 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>added row</source>
        <translation>添加行</translation>
    </message>
    <message numerus="yes">
        <source>addition of %Ln row(s)</source>
        <translation>
            <numerusform>添加 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln row(s)</source>
        <translation>
            <numerusform>移除 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reset of %Ln row(s)</source>
        <translation>
            <numerusform>重置 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln repeated row(s)</source>
        <translation>
            <numerusform>移除 %Ln 个重复行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix of %Ln cell(s)</source>
        <translation>
            <numerusform>修正 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %Ln cell(s) to the file&apos;s text</source>
        <translation>
            <numerusform>恢复 %Ln 个单元格的文件原值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearing of %Ln cell(s)</source>
        <translation>
            <numerusform>清除 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fill of %Ln cell(s)</source>
        <translation>
            <numerusform>填充 %Ln 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replacement in %Ln cell(s)</source>
        <translation>
            <numerusform>替换 %Ln 个单元格的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sorting of %Ln row(s)</source>
        <translation>
            <numerusform>排序 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOpening</name>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的名单</translation>
    </message>
</context>
<context>
    <name>ProblemGroups</name>
    <message>
        <source>Same person twice</source>
        <translation>同一人重复</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The email address is missing. Enter the person&apos;s work address.</source>
        <translation>缺少电邮地址。请输入此人的工作电邮。</translation>
    </message>
    <message>
        <source>Vendors cannot use %1 yet. Use another work address, or raise a service request to whitelist the domain.</source>
        <translation>供应商目前还不能使用 %1。请使用其他工作电邮，或提交服务申请，把该域名列入白名单。</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>此域名</translation>
    </message>
    <message>
        <source>Personal email addresses are not accepted. Use the person&apos;s work address.</source>
        <translation>不接受个人电邮地址。请使用此人的工作电邮。</translation>
    </message>
    <message>
        <source>%1 is for personal email, which is not accepted. Use the person&apos;s work address.</source>
        <translation>%1 属于个人电邮，不获接受。请使用此人的工作电邮。</translation>
    </message>
    <message>
        <source>Only gov.sg addresses can be invited by email. Use Create account for a vendor.</source>
        <translation>只有 gov.sg 地址可以通过电邮邀请。供应商请使用“创建账户”。</translation>
    </message>
    <message>
        <source>Officers of %1 cannot sign up by email. Use Create account instead.</source>
        <translation>%1 的人员不能通过电邮注册。请改用“创建账户”。</translation>
    </message>
    <message>
        <source>this agency</source>
        <translation>此机构</translation>
    </message>
    <message>
        <source>This person already has an account. Remove the row, or look under Invite user status.</source>
        <translation>此人已有账户。请移除此行，或到“用户邀请状态”查看。</translation>
    </message>
    <message>
        <source>The email address has a space or a hidden character inside. Remove it.</source>
        <translation>电邮地址中有空格或隐藏字符。请将它删除。</translation>
    </message>
    <message>
        <source>The email address has no @. Check the address.</source>
        <translation>电邮地址中没有 @。请核对地址。</translation>
    </message>
    <message>
        <source>Only one email address fits here. Keep one @ and one address.</source>
        <translation>这里只能填一个电邮地址。请只保留一个 @ 和一个地址。</translation>
    </message>
    <message>
        <source>Keep only the email address, without the name and the &lt; &gt; around it.</source>
        <translation>请只保留电邮地址，删除姓名和地址两旁的 &lt; &gt;。</translation>
    </message>
    <message>
        <source>The part before the @ is not valid. Check it for missing or extra characters.</source>
        <translation>@ 之前的部分无效。请核对是否漏了或多了字符。</translation>
    </message>
    <message>
        <source>The part after the @ is not a valid domain. Check it for missing or extra characters.</source>
        <translation>@ 之后的部分不是有效的域名。请核对是否漏了或多了字符。</translation>
    </message>
    <message>
        <source>The email address is too long: at most 64 characters before the @ and 254 in all.</source>
        <translation>电邮地址太长：@ 之前最多 64 个字符，总共最多 254 个字符。</translation>
    </message>
    <message>
        <source>This is not a valid email address. Check it for missing or extra characters.</source>
        <translation>这不是有效的电邮地址。请核对是否漏了或多了字符。</translation>
    </message>
    <message>
        <source>A vendor needs a TechPass username. Enter one.</source>
        <translation>供应商必须有 TechPass 用户名。请输入用户名。</translation>
    </message>
    <message>
        <source>A public officer&apos;s email is the username. This one will not be used, and can be cleared.</source>
        <translation>公职人员以电邮地址为用户名。这里填写的用户名不会使用，可以清除。</translation>
    </message>
    <message>
        <source>The username has two periods in a row. Use one.</source>
        <translation>用户名中有两个连续的句点。请只用一个。</translation>
    </message>
    <message>
        <source>A username starts and ends with a letter or digit. Remove what stands outside.</source>
        <translation>用户名须以字母或数字开头和结尾。请删除首尾的其他字符。</translation>
    </message>
    <message>
        <source>A username has only the letters A to Z, digits, and _ - . between them. Remove the rest.</source>
        <translation>用户名只能有字母 A 至 Z 和数字，中间可以有 _ - . 三种符号。请删除其他字符。</translation>
    </message>
    <message>
        <source>The country code is missing. Enter it, such as 65 for Singapore.</source>
        <translation>缺少国家代码。请输入国家代码，例如新加坡为 65。</translation>
    </message>
    <message>
        <source>There is no such country code. Enter one, such as 65 for Singapore.</source>
        <translation>没有这个国家代码。请输入正确的代码，例如新加坡为 65。</translation>
    </message>
    <message>
        <source>%1 is not a country code. Enter one, such as 65 for Singapore.</source>
        <translation>%1 不是国家代码。请输入正确的代码，例如新加坡为 65。</translation>
    </message>
    <message>
        <source>The contact number is missing. Enter a mobile number: the initial password comes by SMS.</source>
        <translation>缺少联络号码。请输入手机号码：初始密码会以短信发送。</translation>
    </message>
    <message>
        <source>A spreadsheet changed this number, and its digits cannot be known. Enter the number again.</source>
        <translation>电子表格改动了此号码，无法得知原来的数字。请重新输入。</translation>
    </message>
    <message>
        <source>This is not a mobile number. The initial password comes by SMS: check that it can arrive.</source>
        <translation>这不是手机号码。初始密码会以短信发送，请核对此号码能否接收短信。</translation>
    </message>
    <message>
        <source>SMS to China may be blocked. If none arrives, the user resets the password instead.</source>
        <translation>发往中国的短信可能会被拦截。如果收不到短信，用户可以重设密码。</translation>
    </message>
    <message>
        <source>This is not a valid contact number. Check the digits.</source>
        <translation>这不是有效的联络号码。请核对数字。</translation>
    </message>
    <message>
        <source>+%1 %2</source>
        <translation>+%1 %2</translation>
    </message>
    <message>
        <source>%1 is 1 digit short. Check the number.</source>
        <translation>%1 少了 1 位数字。请核对号码。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %Ln digits short. Check the number.</source>
        <translation>
            <numerusform>%1 少了 %Ln 位数字。请核对号码。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is 1 digit too long. Check the number.</source>
        <translation>%1 多了 1 位数字。请核对号码。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %Ln digits too long. Check the number.</source>
        <translation>
            <numerusform>%1 多了 %Ln 位数字。请核对号码。</numerusform>
        </translation>
    </message>
    <message>
        <source>This number starts with another country&apos;s code than +%1. Change the code or the number.</source>
        <translation>此号码开头的国家代码不是 +%1。请更改代码或号码。</translation>
    </message>
    <message>
        <source>A contact number has only digits, spaces, dashes and brackets. Remove the rest.</source>
        <translation>联络号码只能有数字、空格、连字符和括号。请删除其他字符。</translation>
    </message>
    <message>
        <source>This number is not valid for +%1. Check the digits.</source>
        <translation>此号码不是有效的 +%1 号码。请核对数字。</translation>
    </message>
    <message>
        <source>The first name is missing. Enter it.</source>
        <translation>缺少名字。请输入名字。</translation>
    </message>
    <message>
        <source>The last name is missing. Enter it.</source>
        <translation>缺少姓氏。请输入姓氏。</translation>
    </message>
    <message>
        <source>This has a hidden control character. Remove it.</source>
        <translation>内容中有隐藏的控制字符。请将它删除。</translation>
    </message>
    <message>
        <source>This has a line break or a hidden control character. Remove it.</source>
        <translation>内容中有换行符或隐藏的控制字符。请将它删除。</translation>
    </message>
    <message>
        <source>The organisation is missing. Enter it.</source>
        <translation>缺少机构。请输入机构。</translation>
    </message>
    <message>
        <source>Say whether onboarding to SEED is required: Yes or No.</source>
        <translation>请注明是否需要开通 SEED：Yes 或 No。</translation>
    </message>
    <message>
        <source>This is neither Yes nor No. Choose one.</source>
        <translation>这不是 Yes 或 No。请选择其中一项。</translation>
    </message>
    <message>
        <source>“%1” is neither Yes nor No. Choose one.</source>
        <translation>“%1”不是 Yes 或 No。请选择其中一项。</translation>
    </message>
    <message>
        <source>The reason is missing. Say why the account is needed.</source>
        <translation>缺少理由。请说明为什么需要此账户。</translation>
    </message>
    <message>
        <source>The reason is too long. Shorten it.</source>
        <translation>理由太长。请缩短。</translation>
    </message>
    <message>
        <source>The reason has %1 characters, and %2 are allowed. Shorten it.</source>
        <translation>理由有 %1 个字符，上限为 %2 个。请缩短。</translation>
    </message>
    <message>
        <source>This email is in the list already. Keep one of the rows.</source>
        <translation>名单中已有此电邮。请只保留其中一行。</translation>
    </message>
    <message>
        <source>This email is in row %1 already. Keep one of the rows.</source>
        <translation>第 %1 行已有此电邮。请只保留其中一行。</translation>
    </message>
    <message>
        <source>This username is in the list already. Give each person their own.</source>
        <translation>名单中已有此用户名。每人须有各自的用户名。</translation>
    </message>
    <message>
        <source>This username is in row %1 already. Give each person their own.</source>
        <translation>第 %1 行已有此用户名。每人须有各自的用户名。</translation>
    </message>
    <message>
        <source>This number is in the list already. Give each person their own.</source>
        <translation>名单中已有此号码。每人须有各自的号码。</translation>
    </message>
    <message>
        <source>This number is in row %1 already. Give each person their own.</source>
        <translation>第 %1 行已有此号码。每人须有各自的号码。</translation>
    </message>
    <message>
        <source>This was sent before and was not made. Look it over.</source>
        <translation>此行曾经发送，但账户未创建。请核对此行。</translation>
    </message>
    <message>
        <source>When this was sent before: %1</source>
        <translation>上次发送的结果：%1</translation>
    </message>
    <message>
        <source>Also in the draft %1, row %2. Submit it from one of them.</source>
        <translation>草稿“%1”第 %2 行也有此电邮。请只从其中一处提交。</translation>
    </message>
    <message>
        <source>Waiting in the Outbox from %1. Remove the row unless it is meant twice.</source>
        <translation>已在发件箱等候，来自“%1”。除非有意提交两次，否则请移除此行。</translation>
    </message>
    <message>
        <source>This email stands in another list, too. Submit it from one of them.</source>
        <translation>另一份名单中也有此电邮。请只从其中一处提交。</translation>
    </message>
    <message>
        <source>Submitted today in %1 (%2).</source>
        <translation>今天已在“%1”中提交（%2）。</translation>
    </message>
    <message>
        <source>Submitted yesterday in %1 (%2).</source>
        <translation>昨天已在“%1”中提交（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>Submitted %Ln days ago in %1 (%2).</source>
        <translation>
            <numerusform>%Ln 天前已在“%1”中提交（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>had an account already</source>
        <translation>原已有账户</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>This was cleaned on the way in.</source>
        <translation>此内容在读入时已自动整理。</translation>
    </message>
    <message>
        <source>Spaces or hidden characters around “%1” were removed.</source>
        <translation>“%1”首尾的空格或隐藏字符已删除。</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”.</source>
        <translation>“%1”已读作“%2”。</translation>
    </message>
</context>
<context>
    <name>ProblemTitles</name>
    <message>
        <source>Email</source>
        <translation>电邮</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国家代码</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>联络号码</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>SEED</source>
        <translation>SEED</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>删除空格</translation>
    </message>
    <message>
        <source>Use a single period</source>
        <translation>只用一个句点</translation>
    </message>
    <message>
        <source>Clear the username</source>
        <translation>清除用户名</translation>
    </message>
    <message>
        <source>Remove the hidden characters</source>
        <translation>删除隐藏字符</translation>
    </message>
    <message>
        <source>Take the code from the number</source>
        <translation>从号码中取国家代码</translation>
    </message>
    <message>
        <source>Use the country&apos;s code</source>
        <translation>使用该国的代码</translation>
    </message>
    <message>
        <source>Change to Yes or No</source>
        <translation>改为 Yes 或 No</translation>
    </message>
    <message>
        <source>Email is missing</source>
        <translation>缺少电邮</translation>
    </message>
    <message>
        <source>Email domain is not on the vendors&apos; list</source>
        <translation>供应商电邮域名不在白名单中</translation>
    </message>
    <message>
        <source>Personal email address</source>
        <translation>个人电邮地址</translation>
    </message>
    <message>
        <source>Not a gov.sg address</source>
        <translation>不是 gov.sg 地址</translation>
    </message>
    <message>
        <source>Agency without sign-up by email</source>
        <translation>机构不能通过电邮注册</translation>
    </message>
    <message>
        <source>Same person twice</source>
        <translation>同一人重复</translation>
    </message>
    <message>
        <source>Already has an account</source>
        <translation>已有账户</translation>
    </message>
    <message>
        <source>Space inside the email address</source>
        <translation>电邮地址中有空格</translation>
    </message>
    <message>
        <source>More than one email address</source>
        <translation>不止一个电邮地址</translation>
    </message>
    <message>
        <source>Name inside the email address</source>
        <translation>电邮地址中有姓名</translation>
    </message>
    <message>
        <source>Not a valid email address</source>
        <translation>无效的电邮地址</translation>
    </message>
    <message>
        <source>Also in another draft</source>
        <translation>另一份草稿中也有</translation>
    </message>
    <message>
        <source>Waiting in the Outbox already</source>
        <translation>已在发件箱等候</translation>
    </message>
    <message>
        <source>Submitted before</source>
        <translation>曾经提交</translation>
    </message>
    <message>
        <source>Also in another list</source>
        <translation>另一份名单中也有</translation>
    </message>
    <message>
        <source>Username is missing</source>
        <translation>缺少用户名</translation>
    </message>
    <message>
        <source>Same username twice</source>
        <translation>用户名重复</translation>
    </message>
    <message>
        <source>Username is not used for public officers</source>
        <translation>公职人员不使用用户名</translation>
    </message>
    <message>
        <source>Two periods in a row in the username</source>
        <translation>用户名中有两个连续的句点</translation>
    </message>
    <message>
        <source>Not a valid username</source>
        <translation>无效的用户名</translation>
    </message>
    <message>
        <source>Country code is missing</source>
        <translation>缺少国家代码</translation>
    </message>
    <message>
        <source>Not a country code</source>
        <translation>不是国家代码</translation>
    </message>
    <message>
        <source>Contact number is missing</source>
        <translation>缺少联络号码</translation>
    </message>
    <message>
        <source>Number changed by a spreadsheet</source>
        <translation>号码被电子表格改动</translation>
    </message>
    <message>
        <source>Same contact number twice</source>
        <translation>联络号码重复</translation>
    </message>
    <message>
        <source>Not a mobile number</source>
        <translation>不是手机号码</translation>
    </message>
    <message>
        <source>China numbers may not get the SMS</source>
        <translation>中国号码可能收不到短信</translation>
    </message>
    <message>
        <source>Not a valid %1 number</source>
        <translation>无效的%1号码</translation>
    </message>
    <message>
        <source>Not a valid contact number</source>
        <translation>无效的联络号码</translation>
    </message>
    <message>
        <source>Not a valid +%1 number</source>
        <translation>无效的 +%1 号码</translation>
    </message>
    <message>
        <source>First name is missing</source>
        <translation>缺少名字</translation>
    </message>
    <message>
        <source>Last name is missing</source>
        <translation>缺少姓氏</translation>
    </message>
    <message>
        <source>Hidden characters in %1</source>
        <translation>%1中有隐藏字符</translation>
    </message>
    <message>
        <source>Organisation is missing</source>
        <translation>缺少机构</translation>
    </message>
    <message>
        <source>SEED is missing</source>
        <translation>缺少 SEED</translation>
    </message>
    <message>
        <source>SEED is neither Yes nor No</source>
        <translation>SEED 不是 Yes 或 No</translation>
    </message>
    <message>
        <source>Reason is missing</source>
        <translation>缺少理由</translation>
    </message>
    <message>
        <source>Reason is too long</source>
        <translation>理由太长</translation>
    </message>
    <message>
        <source>Came back from the Outbox</source>
        <translation>从发件箱退回</translation>
    </message>
    <message>
        <source>Cleaned on the way in</source>
        <translation>读入时已自动整理</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Subscription Admin, a public officer. May invite users.</source>
        <translation>订阅管理员，属公职人员。可以邀请用户。</translation>
    </message>
    <message>
        <source>Public officer. May invite users.</source>
        <translation>公职人员。可以邀请用户。</translation>
    </message>
    <message>
        <source>Vendor. May not invite users.</source>
        <translation>供应商。不能邀请用户。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this page&apos;s language</comment>
        <translation>zh-SG</translation>
    </message>
    <message>
        <source>Choose who you are while you practise. Nobody here is real, and nothing leaves this computer.</source>
        <translation>请选择练习时的身份。这些人物都是虚构的，资料不会离开此电脑。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign in to practise</source>
        <translation>登录练习</translation>
    </message>
    <message>
        <source>Close this page and start signing in again from the program.</source>
        <translation>请关闭此页面，并从程序重新登录。</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <translation>此次登录无法继续</translation>
    </message>
</context>
<context>
    <name>techpass::AboutDialog</name>
    <message>
        <source>TechPass Invite %1</source>
        <translation>TechPass Invite %1</translation>
    </message>
    <message>
        <source>Creates TechPass accounts for public officers and vendors, one by one or from a list.</source>
        <translation>为公职人员和供应商创建 TechPass 账户，可逐一创建或从名单创建。</translation>
    </message>
    <message>
        <source>Environment: %1
System: %2
Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>环境：%1
系统：%2
自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>techpass::Application</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are back in a list.</source>
        <translation>
            <numerusform>%Ln 行已退回名单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation sent again to %1</source>
        <translation>已再次向 %1 发送邀请</translation>
    </message>
    <message>
        <source>Saved. It is used from the next start of the program.</source>
        <translation>已保存。下次启动程序时生效。</translation>
    </message>
    <message>
        <source>Everything is sealed with a new key.</source>
        <translation>所有资料已用新密钥加密。</translation>
    </message>
    <message>
        <source>The next time it starts, the program asks how to keep them.</source>
        <translation>程序下次启动时会询问保留的方式。</translation>
    </message>
    <message>
        <source>%1 was closed. It stays in the drafts of the other account.</source>
        <translation>%1 已关闭，仍保留在另一个账户的草稿中。</translation>
    </message>
    <message>
        <source>The key was not renewed: this desktop&apos;s keychain is locked or does not answer. Nothing was changed.</source>
        <translation>密钥没有更新：桌面的密钥环已锁定或没有回应。没有更改任何资料。</translation>
    </message>
</context>
<context>
    <name>techpass::BatchTableModel</name>
    <message>
        <source>The status follows from the row&apos;s values.</source>
        <translation>状态取决于此行的内容。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可提交</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>须核对</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>须修正</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Row %1, %2: %3.</source>
        <translation>第 %1 行，%2：%3。</translation>
    </message>
    <message>
        <source>A public officer&apos;s email is the username.</source>
        <translation>公职人员以电邮地址为用户名。</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>文件第 %1 行</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>在这里添加</translation>
    </message>
</context>
<context>
    <name>techpass::BatchUploadDialog</name>
    <message>
        <source>Batch upload</source>
        <translation>批量上传</translation>
    </message>
    <message>
        <source>Create TechPass accounts for many users at once.</source>
        <translation>一次为多名用户创建 TechPass 账户。</translation>
    </message>
    <message>
        <source>1  Get the template</source>
        <translation>1  获取模板</translation>
    </message>
    <message>
        <source>A CSV file with the input fields. An Excel version is there too.</source>
        <translation>内含各填写项目的 CSV 文件，另有 Excel 版本。</translation>
    </message>
    <message>
        <source>&amp;Download excel template</source>
        <translation>下载 Excel 模板(&amp;D)</translation>
    </message>
    <message>
        <source>2  Fill in the users, then choose the file</source>
        <translation>2  填写用户资料，然后选择文件</translation>
    </message>
    <message>
        <source>You review, edit and remove users before anything is sent. The file itself is never changed.</source>
        <translation>发送前，您可以检查、编辑和移除用户。文件本身绝不会被更改。</translation>
    </message>
    <message>
        <source>start with an &amp;empty list</source>
        <translation>从空白名单开始(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;paste from Excel</source>
        <translation>从 Excel 粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>TechPass batch upload</source>
        <translation>TechPass 批量上传</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in Excel, then paste again.</source>
        <translation>没有可粘贴的内容。请在 Excel 中复制各行，然后再粘贴。</translation>
    </message>
</context>
<context>
    <name>techpass::Brand</name>
    <message>
        <source>TechPass Invite</source>
        <translation>TechPass Invite</translation>
    </message>
</context>
<context>
    <name>techpass::CandidatesChoice</name>
    <message>
        <source>%1 – %2</source>
        <comment>choice and what it is</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>How it would read</source>
        <translation>读取预览</translation>
    </message>
</context>
<context>
    <name>techpass::CheckText</name>
    <message>
        <source>row %1, line %2: %3: %4: %5 [%6]</source>
        <translation>第 %1 行（文件第 %2 行）：%3：%4：%5 [%6]</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 ready · %4 errors, %5 to check, %6 cleaned</source>
        <translation>%1：%2 行，可提交 %3 行 · 错误 %4 个，须核对 %5 个，已整理 %6 个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 The standard rules are used.</source>
        <translation>%1 现按标准规则检查。</translation>
    </message>
</context>
<context>
    <name>techpass::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>techpass::ChoiceText</name>
    <message>
        <source>there is no column &quot;%1&quot;. The columns are: %2.</source>
        <translation>没有“%1”这一列。现有的列：%2。</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%Ln row(s))</source>
        <translation>
            <numerusform>“%1”（%Ln 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>several sheets have rows: %1. Choose one with --sheet NAME.</source>
        <translation>多个工作表都有内容：%1。请用 --sheet NAME 选择一个。</translation>
    </message>
    <message>
        <source>it is not certain how the text is encoded: %1. Choose with --encoding NAME.</source>
        <translation>无法确定文字的编码：%1。请用 --encoding NAME 选择。</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>it is not certain what these columns are: %1. Say it with --column FIELD=TITLE, once for each, as in --column contactNumber=Phone.</source>
        <translation>无法确定这些列的内容：%1。请用 --column FIELD=TITLE 逐列指定，例如 --column contactNumber=Phone。</translation>
    </message>
    <message>
        <source>--encoding takes UTF-8, UTF-16LE, UTF-16BE, Windows-1252, GB18030 or Big5.</source>
        <translation>--encoding 可用 UTF-8、UTF-16LE、UTF-16BE、Windows-1252、GB18030 或 Big5。</translation>
    </message>
    <message>
        <source>--column takes FIELD=TITLE, such as contactNumber=Phone.</source>
        <translation>--column 的格式为 FIELD=TITLE，例如 contactNumber=Phone。</translation>
    </message>
    <message>
        <source>there is no sheet &quot;%1&quot;.</source>
        <translation>没有名为“%1”的工作表。</translation>
    </message>
    <message>
        <source>there is no such column.</source>
        <translation>没有这一列。</translation>
    </message>
</context>
<context>
    <name>techpass::CleanedCells</name>
    <message>
        <source>Row %1, %2: in the file %3, will be sent as %4</source>
        <translation>第 %1 行，%2：文件中为%3，将发送%4</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>文件原值</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>将发送的值</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>techpass::CleanedDialog</name>
    <message>
        <source>Cleaned on the way in</source>
        <translation>读入时已自动整理</translation>
    </message>
    <message>
        <source>&amp;Use as in the file</source>
        <translation>使用文件原值(&amp;U)</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>These values will not be sent exactly as they stand in the file.</source>
        <translation>这些内容发送时会与文件中的原文不同。</translation>
    </message>
    <message>
        <source>Cleaned values</source>
        <translation>已整理的内容</translation>
    </message>
    <message>
        <source>Send the selected values as they stand in the file (Enter)</source>
        <translation>按文件原值发送所选内容 (Enter)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>techpass::ColumnsQuestion</name>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>Column %1, without a title</source>
        <translation>第 %1 列，没有标题</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Name, first name first</source>
        <translation>姓名，名在前</translation>
    </message>
    <message>
        <source>Name, last name first</source>
        <translation>姓名，姓在前</translation>
    </message>
    <message>
        <source>Read “%1” as</source>
        <translation>将“%1”读作</translation>
    </message>
    <message>
        <source>Not certain. In it: %1</source>
        <translation>不确定。内容：%1</translation>
    </message>
    <message>
        <source>“%1” is chosen for two columns.</source>
        <translation>有两列都选了“%1”。</translation>
    </message>
</context>
<context>
    <name>techpass::Command</name>
    <message>
        <source>%1 › %2</source>
        <comment>a menu in a menu</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>on</source>
        <comment>what is switched on or chosen</comment>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>techpass::CommandLineText</name>
    <message>
        <source>Work in this environment (practice, or a configured one).</source>
        <translation>使用此环境（practice 或已设置的环境）。</translation>
    </message>
    <message>
        <source>Use the practice service at this address of this machine.</source>
        <translation>使用此电脑上这个地址的练习服务。</translation>
    </message>
    <message>
        <source>The OpenID issuer of that practice service.</source>
        <translation>该练习服务的 OpenID 签发者。</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>所有资料保存在此文件夹。</translation>
    </message>
    <message>
        <source>check, policy: print the report as JSON.</source>
        <translation>check、policy：以 JSON 输出报告。</translation>
    </message>
    <message>
        <source>policy: what is wrong in this file for a machine.</source>
        <translation>policy：检查这个电脑设置文件中的问题。</translation>
    </message>
    <message>
        <source>policy: print a template for administrators: %1.</source>
        <translation>policy：输出供管理员使用的模板：%1。</translation>
    </message>
    <message>
        <source>check, submit: the worksheet that is the list.</source>
        <translation>check、submit：名单所在的工作表。</translation>
    </message>
    <message>
        <source>check, submit: how the text is encoded (UTF-8, Windows-1252, GB18030, Big5 …).</source>
        <translation>check、submit：文字的编码（UTF-8、Windows-1252、GB18030、Big5 …）。</translation>
    </message>
    <message>
        <source>check, submit: which column holds a field, by its title or #number; once for each field (email, contactNumber …; name or nameLastFirst for whole names).</source>
        <translation>check、submit：哪一列对应哪个项目，以列标题或 #列号指定；每个项目指定一次（email、contactNumber …；整个姓名用 name 或 nameLastFirst）。</translation>
    </message>
    <message>
        <source>submit: write each row&apos;s result to this file.</source>
        <translation>submit：将每行的结果写入此文件。</translation>
    </message>
    <message>
        <source>submit, in practice: sign in as admin, officer or vendor.</source>
        <translation>submit，练习时：以 admin、officer 或 vendor 的身份登录。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>--check and --template go with policy.</source>
        <translation>--check 和 --template 只能与 policy 一起使用。</translation>
    </message>
    <message>
        <source>policy takes no file: policy --check %1 checks one.</source>
        <translation>policy 不接受文件：如要检查文件，请用 policy --check %1。</translation>
    </message>
    <message>
        <source>--check goes alone with policy.</source>
        <translation>使用 policy 时，--check 须单独使用。</translation>
    </message>
    <message>
        <source>--check needs the name of a file.</source>
        <translation>--check 须指明文件名。</translation>
    </message>
    <message>
        <source>--template takes one of %1.</source>
        <translation>--template 可用的类型：%1。</translation>
    </message>
    <message>
        <source>Usage: techpass-invite [FILE]                             the window, with FILE open
       techpass-invite check FILE [--json]                what is wrong in a list
       techpass-invite submit FILE [--results OUT.csv]    send the rows that are ready
       techpass-invite template OUT.csv|OUT.xlsx          an empty list to fill in
       techpass-invite policy [--json]                    the settings in effect, and where from
       techpass-invite policy --check FILE                what is wrong in a file for a machine

Exit status: 0 all well · 1 some rows are not ready or not created · 2 cannot do it

</source>
        <translation>用法： techpass-invite [FILE]                             打开窗口，并打开 FILE
       techpass-invite check FILE [--json]                检查名单中的问题
       techpass-invite submit FILE [--results OUT.csv]    发送可提交的行
       techpass-invite template OUT.csv|OUT.xlsx          生成供填写的空白名单
       techpass-invite policy [--json]                    显示生效的设置及其来源
       techpass-invite policy --check FILE                检查电脑设置文件中的问题

退出状态：0 一切顺利 · 1 有些行不可提交或未创建 · 2 无法执行

</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the name of a file.</source>
        <translation>“%1”须指明文件名。</translation>
    </message>
    <message>
        <source>One file at a time: &quot;%1&quot; is one too many.</source>
        <translation>每次只能处理一个文件：“%1”是多余的。</translation>
    </message>
    <message>
        <source>--json goes with check and policy.</source>
        <translation>--json 只能与 check 和 policy 一起使用。</translation>
    </message>
    <message>
        <source>--results goes with submit.</source>
        <translation>--results 只能与 submit 一起使用。</translation>
    </message>
    <message>
        <source>--results needs the name of a file.</source>
        <translation>--results 须指明文件名。</translation>
    </message>
    <message>
        <source>--results names the list itself, which is never changed: name another file.</source>
        <translation>--results 指向名单本身，而名单绝不会被更改：请指定其他文件。</translation>
    </message>
    <message>
        <source>--sheet, --encoding and --column go with check and submit.</source>
        <translation>--sheet、--encoding 和 --column 只能与 check 和 submit 一起使用。</translation>
    </message>
    <message>
        <source>--service and --issuer go together.</source>
        <translation>--service 和 --issuer 须一起使用。</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir 须指明文件夹名。</translation>
    </message>
    <message>
        <source>--as takes admin, officer or vendor.</source>
        <translation>--as 可用 admin、officer 或 vendor。</translation>
    </message>
    <message>
        <source>check, submit: the first line of this file is the passphrase that opens what is kept here, where there is no keychain.</source>
        <translation>check、submit：此文件的第一行是密码短语，在没有密钥环时用来打开保存在这里的资料。</translation>
    </message>
</context>
<context>
    <name>techpass::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>没有这个名称的命令。</translation>
    </message>
</context>
<context>
    <name>techpass::Commands</name>
    <message>
        <source>This page</source>
        <translation>此页面</translation>
    </message>
</context>
<context>
    <name>techpass::CountryBox</name>
    <message>
        <source>%1 (+%2)</source>
        <comment>country (code)</comment>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Country or code</source>
        <translation>国家或代码</translation>
    </message>
</context>
<context>
    <name>techpass::CreateAccountDialog</name>
    <message>
        <source>Create account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>电邮地址(&amp;E)</translation>
    </message>
    <message>
        <source>TechPass &amp;username</source>
        <translation>TechPass 用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名字(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓氏(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Country code</source>
        <translation>国家代码(&amp;C)</translation>
    </message>
    <message>
        <source>Contact nu&amp;mber</source>
        <translation>联络号码(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>机构(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>部门(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>The initial password is sent to this number by SMS.</source>
        <translation>初始密码会以短信发送到此号码。</translation>
    </message>
    <message>
        <source>Previous row (Alt+Up)</source>
        <translation>上一行 (Alt+Up)</translation>
    </message>
    <message>
        <source>Next row (Alt+Down)</source>
        <translation>下一行 (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Public officer</source>
        <translation>公职人员</translation>
    </message>
    <message>
        <source>Vendor · %1 is an allowed domain</source>
        <translation>供应商 · %1 是获准的域名</translation>
    </message>
    <message>
        <source>Vendor · %1 must be whitelisted by service request</source>
        <translation>供应商 · 须提交服务申请，把 %1 列入白名单</translation>
    </message>
    <message>
        <source>A public officer’s email is their username.</source>
        <translation>公职人员以电邮地址为用户名。</translation>
    </message>
    <message>
        <source>Greyed out for public officers: their email is their username.</source>
        <translation>公职人员不必填写：他们以电邮地址为用户名。</translation>
    </message>
    <message>
        <source>This was being typed when the program broke off. Save puts it into the list.</source>
        <translation>程序中断时正在输入这些内容。“保存”会将其放入名单。</translation>
    </message>
</context>
<context>
    <name>techpass::DepartedLine</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Apply the filter again</source>
        <translation>重新应用筛选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shown no longer match.</source>
        <translation>
            <numerusform>显示的行中有 %Ln 行已不符合筛选条件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) match.</source>
        <translation>
            <numerusform>还有%Ln行符合。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::DesktopNotifier</name>
    <message>
        <source>Show the Outbox</source>
        <translation>打开发件箱</translation>
    </message>
</context>
<context>
    <name>techpass::DraftQuestion</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the list that is shown now, with %2 and what you changed in it.</source>
        <translation>“%1”就是目前显示的名单，有 %2，包含您所作的更改。</translation>
    </message>
    <message>
        <source>“%1” with %2, last edited: %3. What you changed in it is there.</source>
        <translation>“%1”有 %2，上次编辑：%3。您所作的更改都在其中。</translation>
    </message>
    <message>
        <source>This list is open already</source>
        <translation>此名单已经打开</translation>
    </message>
    <message>
        <source>This list is already a draft</source>
        <translation>此名单已有草稿</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>继续编辑(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Open the draft</source>
        <translation>打开草稿(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the &amp;file anew</source>
        <translation>重新打开文件(&amp;F)</translation>
    </message>
</context>
<context>
    <name>techpass::DraftsModel</name>
    <message numerus="yes">
        <source>%Ln row(s) to fix</source>
        <translation>
            <numerusform>%Ln 行须修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to check</source>
        <translation>
            <numerusform>%Ln 行须核对</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可提交</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>上次编辑</translation>
    </message>
    <message>
        <source>Untitled list</source>
        <translation>未命名名单</translation>
    </message>
</context>
<context>
    <name>techpass::DraftsPage</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>A list that you open is kept here until it is submitted, also when the program closes.</source>
        <translation>您打开的名单会保存在这里，直到提交为止；程序关闭后也会保留。</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>邀请用户</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
</context>
<context>
    <name>techpass::DropCurtain</name>
    <message>
        <source>Let go to open the list</source>
        <translation>松开即可打开名单</translation>
    </message>
    <message>
        <source>You review it before anything is sent. The file itself is never changed.</source>
        <translation>发送前您可以先检查。文件本身绝不会被更改。</translation>
    </message>
</context>
<context>
    <name>techpass::DropZone</name>
    <message>
        <source>&amp;Choose a file</source>
        <translation>选择文件(&amp;C)</translation>
    </message>
    <message>
        <source>Drop a .csv or .xlsx file here</source>
        <translation>将 .csv 或 .xlsx 文件拖放到这里</translation>
    </message>
    <message>
        <source>Let go to open it</source>
        <translation>松开即可打开</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>正在打开“%1”…</translation>
    </message>
</context>
<context>
    <name>techpass::DroppedFile</name>
    <message>
        <source>There is no file in what was dropped. Drop a .csv or .xlsx file.</source>
        <translation>拖放的内容中没有文件。请拖放 .csv 或 .xlsx 文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were dropped. Drop one file at a time.</source>
        <translation>
            <numerusform>您拖放了 %Ln 个文件。请每次只拖放一个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>That file is not on this computer. Save it here first, then drop it.</source>
        <translation>该文件不在此电脑上。请先保存到此电脑，然后再拖放。</translation>
    </message>
    <message>
        <source>There is no .csv or .xlsx file in the folder “%1”. Drop the list itself.</source>
        <translation>文件夹“%1”中没有 .csv 或 .xlsx 文件。请直接拖放名单文件。</translation>
    </message>
</context>
<context>
    <name>techpass::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>techpass::EmailInvitationDialog</name>
    <message>
        <source>Email invitation</source>
        <translation>电邮邀请</translation>
    </message>
    <message>
        <source>For public officers with a gov.sg email. For anyone else, use %1.</source>
        <translation>适用于有 gov.sg 电邮的公职人员。其他人请使用“%1”。</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>电邮地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
</context>
<context>
    <name>techpass::EnqueueLine</name>
    <message>
        <source>Rows put into the Outbox</source>
        <translation>放入发件箱的行</translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln row(s) into the Outbox… %1 done</source>
        <translation>
            <numerusform>正在将 %Ln 行放入发件箱… 已完成 %1 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ErrorText</name>
    <message>
        <source>The file is no longer there. It may have been moved or renamed: choose it again.</source>
        <translation>文件已不在原处，可能已移动或改名。请重新选择。</translation>
    </message>
    <message>
        <source>The file cannot be read. Close it in other programs, or copy it to this computer, and try again.</source>
        <translation>无法读取文件。请在其他程序中关闭它，或复制到此电脑，然后再试一次。</translation>
    </message>
    <message>
        <source>The file cannot be saved there. Choose another folder or name.</source>
        <translation>文件无法保存到该处。请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>A list was read from this file, and such a file is never changed. Choose another name.</source>
        <translation>有名单读自此文件，这类文件绝不会被更改。请选择其他名称。</translation>
    </message>
    <message>
        <source>The file is too large for a list of users. Split it and open the parts.</source>
        <translation>作为用户名单，此文件太大。请分成几份，再逐一打开。</translation>
    </message>
    <message>
        <source>This is not a list that can be read (%1). Save it as .csv or .xlsx and open that.</source>
        <translation>无法将此文件读作名单（%1）。请另存为 .csv 或 .xlsx，再打开新文件。</translation>
    </message>
    <message>
        <source>This is not a list that can be read. Save it as .csv or .xlsx and open that.</source>
        <translation>无法将此文件读作名单。请另存为 .csv 或 .xlsx，再打开新文件。</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Open it in the program that made it, save it again and open that.</source>
        <translation>文件已损坏（%1）。请用原来的程序打开并重新保存，再打开新文件。</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in the program that made it, save it again and open that.</source>
        <translation>文件已损坏。请用原来的程序打开并重新保存，再打开新文件。</translation>
    </message>
    <message>
        <source>No row with column titles was found. Add the template&apos;s titles, such as Email and First Name, above the first user.</source>
        <translation>找不到列标题所在的行。请在第一名用户上方加上模板的标题，例如 Email 和 First Name。</translation>
    </message>
    <message>
        <source>The list has no users. Fill in at least one row below the titles.</source>
        <translation>名单中没有用户。请在标题下至少填写一行。</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so nothing more can be kept. Free some space.</source>
        <translation>此电脑的磁盘已满，无法再保存资料。请腾出一些空间。</translation>
    </message>
    <message>
        <source>Another window works with this already. Go on there, or close it there first.</source>
        <translation>另一个窗口正在使用这份资料。请在那里继续，或先把它关闭。</translation>
    </message>
    <message>
        <source>What the program keeps on this computer is damaged in one place. What could be read is shown.</source>
        <translation>程序保存在此电脑上的资料有一处损坏。能读取的部分已显示。</translation>
    </message>
    <message>
        <source>The program cannot write to its data folder. Check that the folder is there and that you may write to it.</source>
        <translation>程序无法写入资料文件夹。请检查文件夹是否存在，以及您是否有写入权限。</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the connection; nothing was lost.</source>
        <translation>无法连接服务。请检查网络连接；资料没有丢失。</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>服务太久没有回应。请再试一次。</translation>
    </message>
    <message>
        <source>The connection is not secure: the service&apos;s certificate was refused. Ask your administrator.</source>
        <translation>连接不安全：服务的证书未通过验证。请联络您的管理员。</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. It is tried again without repeating.</source>
        <translation>收到回复前连接中断。程序会再试，不会重复创建。</translation>
    </message>
    <message>
        <source>The service gave an answer that cannot be read. Try again later.</source>
        <translation>服务的回复无法读取。请稍后再试。</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>请登录以继续。</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Try again, or use another account.</source>
        <translation>登录未完成。请再试一次，或使用其他账户。</translation>
    </message>
    <message>
        <source>You may not invite users. Ask a Subscription Admin or another public officer to do it.</source>
        <translation>您没有邀请用户的权限。请由订阅管理员或其他公职人员邀请。</translation>
    </message>
    <message>
        <source>The service does not know this entry any more. Refresh and look again.</source>
        <translation>服务中已没有这项记录。请刷新后再查看。</translation>
    </message>
    <message>
        <source>The service asks to wait before the next request. Try again later.</source>
        <translation>服务要求稍候再发送请求。请稍后再试。</translation>
    </message>
    <message>
        <source>The service has a problem of its own. Try again later.</source>
        <translation>服务出现问题。请稍后再试。</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program: this desktop&apos;s keychain is locked. Unlock it to stay signed in.</source>
        <translation>桌面的密钥环已锁定，登录只维持到程序关闭为止。如要保持登录，请解锁密钥环。</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program: this desktop has no keychain.</source>
        <translation>桌面没有密钥环，登录只维持到程序关闭为止。</translation>
    </message>
    <message>
        <source>The settings of this computer do not allow this: %1. Ask your administrator.</source>
        <translation>此电脑的设置不允许这项操作：%1。请联络您的管理员。</translation>
    </message>
    <message>
        <source>The settings of this computer do not allow this. Ask your administrator.</source>
        <translation>此电脑的设置不允许这项操作。请联络您的管理员。</translation>
    </message>
    <message>
        <source>The service refused: %1</source>
        <translation>服务拒绝了请求：%1</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>服务拒绝了请求。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1 Trace ID: %2</source>
        <translation>%1 追踪 ID：%2</translation>
    </message>
    <message>
        <source>What the program keeps on this computer is sealed, and its key is not in the keychain any more. Nothing was deleted.</source>
        <translation>程序保存在此电脑上的资料已加密，但密钥已不在密钥环中。没有删除任何资料。</translation>
    </message>
    <message>
        <source>What the program keeps on this computer was sealed with another key. Nothing was deleted. Close this window and start the program again.</source>
        <translation>程序保存在此电脑上的资料是用另一个密钥加密的。没有删除任何资料。请关闭此窗口，然后重新启动程序。</translation>
    </message>
    <message>
        <source>This computer has no keychain. Start the program&apos;s window once and choose how your lists are kept.</source>
        <translation>此电脑没有密钥环。请打开一次程序的窗口，选择名单的保存方式。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password (%1). Nothing was sent and nothing was lost.</source>
        <translation>代理要求用户名和密码（%1）。没有发送任何内容，资料没有丢失。</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password. Nothing was sent and nothing was lost.</source>
        <translation>代理要求用户名和密码。没有发送任何内容，资料没有丢失。</translation>
    </message>
</context>
<context>
    <name>techpass::FileChoosing</name>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Lists of users (%1)</source>
        <translation>用户名单 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>techpass::FillValueDialog</name>
    <message>
        <source>Fill with…</source>
        <translation>填入…</translation>
    </message>
    <message numerus="yes">
        <source>The same value goes into %Ln row(s).</source>
        <translation>
            <numerusform>%Ln 行会填入相同的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %Ln row(s)</source>
        <translation>
            <numerusform>填入 %Ln 行(&amp;F)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Show Replace (Ctrl+H)</source>
        <translation>显示替换栏 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole cell only</source>
        <translation>匹配整个单元格</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Where to look, always in the rows that are shown</source>
        <translation>查找范围，只限显示的行</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>所有列</translation>
    </message>
    <message>
        <source>Selected cells</source>
        <translation>所选单元格</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>上一个 (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>下一个 (Enter, F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace this one, go to the next</source>
        <translation>替换这一个，并转到下一个</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Hide Replace</source>
        <translation>隐藏替换栏</translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <translation>已找到 %1 个…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 个</translation>
    </message>
    <message>
        <source>Replace all (%1)</source>
        <translation>全部替换 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln cell(s), as one step that can be undone</source>
        <translation>
            <numerusform>一次替换 %Ln 个单元格的内容，可以撤销</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FirstRun</name>
    <message>
        <source>Practice mode could not be started. Start the program with the option --environment practice.</source>
        <translation>无法启动练习模式。请使用选项 --environment practice 启动程序。</translation>
    </message>
</context>
<context>
    <name>techpass::FixPreviewDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) will change. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln 行将会更改。可按 Ctrl+Z 撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将会作出的更改</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln change(s) are shown.</source>
        <translation>
            <numerusform>只显示前 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fix %Ln row(s)</source>
        <translation>
            <numerusform>修正 %Ln 行(&amp;F)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃已输入的内容？</translation>
    </message>
    <message>
        <source>It is kept nowhere else.</source>
        <translation>这些内容没有保存在其他地方。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
</context>
<context>
    <name>techpass::FormField</name>
    <message>
        <source>(optional)</source>
        <translation>（选填）</translation>
    </message>
</context>
<context>
    <name>techpass::FormTexts</name>
    <message>
        <source>Is onboarding to SEED required?</source>
        <translation>是否需要开通 SEED？</translation>
    </message>
    <message>
        <source>Choose Yes if the user will use a Government Managed Device. GSIB does not need SEED.</source>
        <translation>如果用户会使用政府管理的设备（Government Managed Device），请选择“是”。GSIB 不需要 SEED。</translation>
    </message>
    <message>
        <source>You are offline: Submit puts this in the Outbox</source>
        <translation>您已离线：提交的内容会先放入发件箱</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) need attention</source>
        <translation>
            <numerusform>有 %Ln 项须处理</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out: Submit puts this in the Outbox</source>
        <translation>您还未登录：提交的内容会先放入发件箱</translation>
    </message>
</context>
<context>
    <name>techpass::FriendlyTime</name>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>techpass::InvitationsDelegate</name>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
</context>
<context>
    <name>techpass::InvitationsModel</name>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>已开通</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>找不到用户</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Not onboarded</source>
        <translation>未开通</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Licence assigned</source>
        <translation>已分配许可证</translation>
    </message>
    <message>
        <source>Fully onboarded</source>
        <translation>已完全开通</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>今天已发送</translation>
    </message>
    <message>
        <source>Sent yesterday</source>
        <translation>昨天已发送</translation>
    </message>
    <message>
        <source>The invitation is valid until %1.</source>
        <translation>邀请有效至 %1。</translation>
    </message>
    <message>
        <source>Last sent %1</source>
        <translation>上次发送：%1</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电邮</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Date of invite</source>
        <translation>邀请日期</translation>
    </message>
    <message>
        <source>TechPass</source>
        <translation>TechPass</translation>
    </message>
    <message>
        <source>SEED</source>
        <translation>SEED</translation>
    </message>
</context>
<context>
    <name>techpass::InviteDialogs</name>
    <message>
        <source>Download template</source>
        <translation>下载模板</translation>
    </message>
    <message>
        <source>TechPass template</source>
        <translation>TechPass 模板</translation>
    </message>
</context>
<context>
    <name>techpass::InviteUsersPage</name>
    <message>
        <source>Email invitation</source>
        <translation>电邮邀请</translation>
    </message>
    <message>
        <source>Only available for public officers. They get an email and sign up themselves.</source>
        <translation>只适用于公职人员。他们会收到电邮，并自行注册。</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Create on behalf of a vendor or a public officer.</source>
        <translation>代供应商或公职人员创建账户。</translation>
    </message>
    <message>
        <source>Batch upload</source>
        <translation>批量上传</translation>
    </message>
    <message>
        <source>Add multiple users from a CSV or Excel file. Drop the file here.</source>
        <translation>从 CSV 或 Excel 文件添加多名用户。可将文件拖放到这里。</translation>
    </message>
    <message>
        <source>You need: gov.sg email · SEED yes/no · reason</source>
        <translation>所需资料：gov.sg 电邮 · 是否需要 SEED · 理由</translation>
    </message>
    <message>
        <source>You need: email · username (vendors) · name · contact · organisation</source>
        <translation>所需资料：电邮 · 用户名（供应商）· 姓名 · 联络号码 · 机构</translation>
    </message>
    <message>
        <source>Download template</source>
        <translation>下载模板</translation>
    </message>
    <message>
        <source>Invitation Type</source>
        <translation>邀请类型</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>邀请用户</translation>
    </message>
    <message>
        <source>Vendors cannot invite users. Ask a Subscription Admin or another public officer.</source>
        <translation>供应商不能邀请用户。请联络订阅管理员或其他公职人员。</translation>
    </message>
    <message>
        <source>Your account may not invite users. Ask a Subscription Admin or another public officer.</source>
        <translation>您的账户没有邀请用户的权限。请联络订阅管理员或其他公职人员。</translation>
    </message>
</context>
<context>
    <name>techpass::InviteeDialog</name>
    <message>
        <source>What you typed here before is back.</source>
        <translation>您之前在这里输入的内容已恢复。</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>表格已清空。</translation>
    </message>
    <message>
        <source>Start &amp;anew</source>
        <translation>重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>恢复内容(&amp;B)</translation>
    </message>
</context>
<context>
    <name>techpass::KeptData</name>
    <message>
        <source>Lists and results are sealed. Their key is in this desktop&apos;s keychain.</source>
        <translation>名单和结果已加密。密钥在桌面的密钥环中。</translation>
    </message>
    <message>
        <source>Lists and results are sealed with your passphrase.</source>
        <translation>名单和结果已用您的密码短语加密。</translation>
    </message>
    <message>
        <source>Nothing is kept: lists and results are gone when you quit.</source>
        <translation>不会保存任何资料：退出程序后，名单和结果便会消失。</translation>
    </message>
    <message>
        <source>This is practice, where nobody is real: lists and results are kept without a key of your own.</source>
        <translation>这是练习，人物都是虚构的：保存名单和结果时不使用您自己的密钥。</translation>
    </message>
    <message numerus="yes">
        <source>Results are deleted %Ln day(s) after their submission is finished.</source>
        <translation>
            <numerusform>提交完成 %Ln 天后，结果会被删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>Seals everything anew with another key</source>
        <translation>用另一个密钥重新加密所有资料</translation>
    </message>
    <message>
        <source>Delete my data now…</source>
        <translation>立即删除我的资料…</translation>
    </message>
    <message>
        <source>Delete everything that is kept here?</source>
        <translation>删除保存在这里的所有资料？</translation>
    </message>
    <message>
        <source>Drafts, the outbox with what still waits to be sent, results and your sign-in are deleted from this computer for good, and the program closes. Accounts that were made stay; files that you saved yourself stay too.</source>
        <translation>草稿、发件箱（包括仍在等候发送的内容）、结果和您的登录会从此电脑永久删除，程序也会关闭。已创建的账户会保留；您自己保存的文件也会保留。</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>删除并关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep lists and results</source>
        <translation>保留名单和结果</translation>
    </message>
</context>
<context>
    <name>techpass::LanguageSettings</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>techpass::Leaving</name>
    <message numerus="yes">
        <source>%Ln row(s) still wait. Another window goes on sending them.</source>
        <translation>
            <numerusform>还有 %Ln 行在等候。另一个窗口会继续发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) still wait. They stay in the Outbox and are sent the next time TechPass Invite is open and you are signed in.</source>
        <translation>
            <numerusform>还有 %Ln 行在等候。它们会留在发件箱，待 TechPass Invite 再次打开而且您已登录时发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are being sent: what became of them is found out then.</source>
        <translation>
            <numerusform>%Ln 行正在发送：届时会查明结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close TechPass Invite?</source>
        <translation>关闭 TechPass Invite？</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
    <message>
        <source>“%1” is not saved</source>
        <translation>“%1”尚未保存</translation>
    </message>
    <message>
        <source>%1 If you quit now, the changes that are not saved are lost.</source>
        <translation>%1 如果现在退出，未保存的更改将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再试一次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lose the changes</source>
        <translation>放弃更改(&amp;L)</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>另存为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>“%1” is still being saved</source>
        <translation>“%1”仍在保存</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>仍要退出(&amp;Q)</translation>
    </message>
    <message>
        <source>The window closes by itself once it is. If you quit at once, saving goes on without the window.</source>
        <translation>保存完成后，窗口会自动关闭。如果立即退出，程序会在没有窗口的情况下继续保存。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存名单</translation>
    </message>
    <message>
        <source>“%1” is still being worked on</source>
        <translation>“%1”仍在处理</translation>
    </message>
    <message>
        <source>The window closes by itself once that is done. If you quit at once, the change or the submission that is under way may not happen.</source>
        <translation>处理完成后，窗口会自动关闭。如果立即退出，正在进行的更改或提交可能不会完成。</translation>
    </message>
</context>
<context>
    <name>techpass::LicenceDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The program: GPL-3.0-or-later</source>
        <translation>程序：GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>The icons: ISC</source>
        <translation>图标：ISC</translation>
    </message>
    <message>
        <source>Licence of</source>
        <translation>所属许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The colours: MIT</source>
        <translation>颜色：MIT</translation>
    </message>
</context>
<context>
    <name>techpass::ListArrival</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>正在打开“%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening “%1”… %2 %</source>
        <translation>正在打开“%1”… %2 %</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>未能打开“%1”。%2</translation>
    </message>
    <message>
        <source>“%1” was being typed into %2 when the program broke off. That cell is not there any more, or cannot be changed.</source>
        <translation>程序中断时，正在“%2”中输入“%1”。该单元格已不存在，或无法更改。</translation>
    </message>
    <message>
        <source>“%1” was not submitted. Nothing of it is in the Outbox.</source>
        <translation>“%1”没有提交。发件箱中没有其中任何一行。</translation>
    </message>
</context>
<context>
    <name>techpass::ListController</name>
    <message>
        <source>Pasted list</source>
        <translation>粘贴的名单</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新名单</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>techpass::ListNotices</name>
    <message>
        <source>The rows are those of the sheet %1. These sheets have rows too, and are not in the list: %2.</source>
        <translation>各行来自工作表 %1。以下工作表也有内容，但不在名单中：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that the workbook hides are in the list: line %1.</source>
        <translation>
            <numerusform>名单中有 %Ln 行在工作簿里是隐藏的：文件第 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides these columns: %1.</source>
        <translation>工作簿隐藏了这些列：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have formulas without a value: open the file in Excel and save it again. Line %1.</source>
        <translation>
            <numerusform>%Ln 行有未算出结果的公式：请在 Excel 中打开文件并重新保存。文件第 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) below the titles are an example and were left out: line %1.</source>
        <translation>
            <numerusform>标题下方有 %Ln 行是示例，已略过：文件第 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have text beyond the last title, which is not used: line %1.</source>
        <translation>
            <numerusform>%Ln 行在最后一个标题之外还有文字，不会使用：文件第 %1 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ListQuestionsDialog</name>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>西欧</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>繁体中文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, hidden in the workbook</source>
        <translation>%1，在工作簿中隐藏</translation>
    </message>
    <message>
        <source>How should “%1” be read?</source>
        <translation>应该如何读取“%1”？</translation>
    </message>
    <message>
        <source>The file does not say it clearly. The likeliest answer is chosen; the file itself is never changed.</source>
        <translation>文件本身没有清楚说明。已选最有可能的答案；文件本身绝不会被更改。</translation>
    </message>
    <message>
        <source>&amp;Open list</source>
        <translation>打开名单(&amp;O)</translation>
    </message>
    <message>
        <source>Several worksheets have rows. Which one is the list?</source>
        <translation>多个工作表都有内容。哪一个是名单？</translation>
    </message>
    <message>
        <source>Which of these reads right?</source>
        <translation>哪一种读法正确？</translation>
    </message>
    <message>
        <source>No column for: %1. Those cells stay empty.</source>
        <translation>没有对应的列：%1。这些单元格会留空。</translation>
    </message>
</context>
<context>
    <name>techpass::ListStatus</name>
    <message numerus="yes">
        <source>%Ln row(s) shown.</source>
        <translation>
            <numerusform>显示%Ln行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ListText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>techpass::LockLine</name>
    <message>
        <source>Set by the administrator of this computer (%1).</source>
        <translation>由此电脑的管理员设定（%1）。</translation>
    </message>
</context>
<context>
    <name>techpass::LookMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>techpass::MainWindow</name>
    <message>
        <source>The list was saved.</source>
        <translation>名单已保存。</translation>
    </message>
    <message>
        <source>%1 – TechPass Invite</source>
        <translation>%1 – TechPass Invite</translation>
    </message>
    <message>
        <source>This list is not saved yet. %1 The list stays open, and saving is tried again.</source>
        <translation>此名单尚未保存。%1 名单会保持打开，程序会再次尝试保存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the Outbox.</source>
        <translation>
            <numerusform>%Ln 行已放入发件箱。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay here.</source>
        <translation>
            <numerusform>%Ln 行留在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>邀请用户</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Invite user status</source>
        <translation>用户邀请状态</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The Outbox shows what becomes of those that were submitted.</source>
        <translation>已提交的结果显示在发件箱中。</translation>
    </message>
    <message>
        <source>“%1” stays in Drafts, as removed rows can still be brought back.</source>
        <translation>“%1”保留在草稿中，因为已移除的行仍可恢复。</translation>
    </message>
</context>
<context>
    <name>techpass::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>techpass::NavButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>techpass::OpeningLine</name>
    <message>
        <source>Opening the list</source>
        <translation>正在打开名单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening “%1”… %2 % – these are its first rows.</source>
        <translation>正在打开“%1”… %2 % – 以下是前面的行。</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxActions</name>
    <message>
        <source>Show details</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>Edit and resubmit</source>
        <translation>编辑并重新提交</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Copy trace ID</source>
        <translation>复制追踪 ID</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>复制电邮</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message numerus="yes">
        <source>Edit and resubmit %Ln row(s)</source>
        <translation>
            <numerusform>编辑并重新提交 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln row(s) again</source>
        <translation>
            <numerusform>再次查询 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) may exist already</source>
        <translation>
            <numerusform>%Ln 个账户可能已经存在</numerusform>
        </translation>
    </message>
    <message>
        <source>For these rows it is not known whether the service made the account. Check again asks it. Sent anew, an account may be made twice or be refused as already there.</source>
        <translation>还不知道服务是否已为这些行创建账户。选择“再次查询”可向服务查明。如果重新发送，可能会重复创建账户，或因账户已存在而被拒绝。</translation>
    </message>
    <message>
        <source>&amp;Edit and resubmit</source>
        <translation>编辑并重新提交(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxModel</name>
    <message>
        <source>Email</source>
        <translation>电邮</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>追踪 ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxNotifier</name>
    <message numerus="yes">
        <source>%Ln account(s) created</source>
        <translation>
            <numerusform>已创建 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) sent</source>
        <translation>
            <numerusform>已发送 %Ln 份邀请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need(s) attention</source>
        <translation>
            <numerusform>%Ln 行须处理</numerusform>
        </translation>
    </message>
    <message>
        <source>TechPass Invite</source>
        <translation>TechPass Invite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln 个已创建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln 个须处理</numerusform>
        </translation>
    </message>
    <message>
        <source>The Outbox says why, and what to do.</source>
        <translation>发件箱会说明原因和处理方法。</translation>
    </message>
    <message>
        <source>Invite user status shows who has onboarded.</source>
        <translation>用户邀请状态页面会显示谁已开通。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>results, as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Sending stands still</source>
        <translation>发送已停下</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxPage</name>
    <message>
        <source>Cancel waiting</source>
        <translation>取消等候中的行</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>保存结果…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>显示行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>须处理</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Back in a list</source>
        <translation>已退回名单</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Another window sends these rows: pause it there.</source>
        <translation>另一个窗口正在发送这些行：请在那里暂停。</translation>
    </message>
    <message>
        <source>Nothing in the Outbox</source>
        <translation>发件箱是空的</translation>
    </message>
    <message>
        <source>What you submit is listed here with its result. It waits here while you are offline.</source>
        <translation>您提交的内容和结果会列在这里。离线时，它们会在这里等候。</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>邀请用户</translation>
    </message>
    <message>
        <source>No rows here</source>
        <translation>这里没有任何行</translation>
    </message>
    <message>
        <source>No row of the Outbox is in this state now.</source>
        <translation>目前发件箱中没有这个状态的行。</translation>
    </message>
    <message>
        <source>They are not sent. What was created already stays.</source>
        <translation>这些行不会发送。已创建的账户会保留。</translation>
    </message>
    <message>
        <source>This takes back the rows of every submission.</source>
        <translation>这会取消每次提交中等候的行。</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln row(s) that are still waiting?</source>
        <translation>
            <numerusform>取消仍在等候的 %Ln 行？</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>继续发送</translation>
    </message>
    <message>
        <source>Search the Outbox</source>
        <translation>搜索发件箱</translation>
    </message>
    <message>
        <source>Search email, trace ID…</source>
        <translation>搜索电邮、追踪 ID…</translation>
    </message>
    <message>
        <source>No row found</source>
        <translation>找不到任何行</translation>
    </message>
    <message>
        <source>No email here contains this, and no trace ID begins with it.</source>
        <translation>这里没有包含此内容的电邮，也没有以此开头的追踪 ID。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxRowDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>result, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · row %2 of “%3” · submitted %4</source>
        <comment>method, number, list, time</comment>
        <translation>%1 · “%3”第 %2 行 · 提交时间：%4</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试记录</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>追踪 ID</translation>
    </message>
    <message>
        <source>Copy trace ID</source>
        <translation>复制追踪 ID</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Edit and resubmit</source>
        <translation>编辑并重新提交</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It was not tried so far.</source>
        <translation>至今还没有尝试发送。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxSaving</name>
    <message>
        <source>%1 results</source>
        <comment>name of a file</comment>
        <translation>%1 结果</translation>
    </message>
    <message>
        <source>Outbox results</source>
        <comment>name of a file</comment>
        <translation>发件箱结果</translation>
    </message>
    <message>
        <source>Results of this submission…</source>
        <translation>此次提交的结果…</translation>
    </message>
    <message>
        <source>Results of all submissions…</source>
        <translation>所有提交的结果…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed row(s) as a list…</source>
        <translation>
            <numerusform>将失败的 %Ln 行存为名单…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed rows</source>
        <comment>name of a file</comment>
        <translation>%1 失败的行</translation>
    </message>
    <message>
        <source>Save failed rows</source>
        <translation>保存失败的行</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>保存结果</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxText</name>
    <message>
        <source>The answer was lost. Looked into at %1, so that nothing is made twice</source>
        <translation>没有收到回复。将在 %1 查询，以免重复创建</translation>
    </message>
    <message>
        <source>The answer was lost. It is looked into, so that nothing is made twice</source>
        <translation>没有收到回复。正在查询，以免重复创建</translation>
    </message>
    <message>
        <source>Asked by the service to wait until %1</source>
        <translation>服务要求等候至 %1</translation>
    </message>
    <message>
        <source>Asked by the service to wait</source>
        <translation>服务要求等候</translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln time(s); next try at %1</source>
        <translation>
            <numerusform>已尝试 %Ln 次；下次尝试：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln time(s); will be tried again</source>
        <translation>
            <numerusform>已尝试 %Ln 次；会再次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>This email, username or number already has a TechPass account.</source>
        <translation>此电邮、用户名或号码已有 TechPass 账户。</translation>
    </message>
    <message>
        <source>It is not known whether this was made. Choose Check again before sending it again.</source>
        <translation>还不知道是否已创建。请先选择“再次查询”，再决定是否重新发送。</translation>
    </message>
    <message>
        <source>The service refused this row. Quote the trace ID to support.</source>
        <translation>服务拒绝了此行。请向支援人员提供追踪 ID。</translation>
    </message>
    <message>
        <source>Nothing reached the service</source>
        <translation>请求未送达服务</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>没有及时收到回复</translation>
    </message>
    <message>
        <source>The connection was not secure</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>The connection broke before the answer came</source>
        <translation>收到回复前连接中断</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>回复无法读取</translation>
    </message>
    <message>
        <source>The sign-in had expired</source>
        <translation>登录已过期</translation>
    </message>
    <message>
        <source>The signed-in user may not invite</source>
        <translation>登录的用户没有邀请权限</translation>
    </message>
    <message>
        <source>The service asked to wait</source>
        <translation>服务要求等候</translation>
    </message>
    <message>
        <source>The service had a problem of its own</source>
        <translation>服务出现问题</translation>
    </message>
    <message>
        <source>Cut off before the answer came</source>
        <translation>收到回复前已中止</translation>
    </message>
    <message>
        <source>The service refused it</source>
        <translation>服务拒绝了请求</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Already exists</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>须处理</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>结果待查</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Back in a list</source>
        <translation>已退回名单</translation>
    </message>
    <message>
        <source>Email invitation</source>
        <translation>电邮邀请</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>TechPass account created</source>
        <translation>TechPass 账户已创建</translation>
    </message>
    <message>
        <source>Invitation email sent</source>
        <translation>邀请电邮已发送</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>发送前已取消</translation>
    </message>
    <message>
        <source>Back in a list, to be mended and submitted anew</source>
        <translation>已退回名单，以便修正后重新提交</translation>
    </message>
    <message>
        <source>If the person has the account already, nothing is left to do. If the username or number is somebody else&apos;s, change it with Edit and resubmit.</source>
        <translation>如果此人已有账户，便无须再处理。如果用户名或号码属于他人，请用“编辑并重新提交”更改。</translation>
    </message>
    <message>
        <source>Look over the row with Edit and resubmit. Quote the trace ID to support where the reason is not clear.</source>
        <translation>请用“编辑并重新提交”核对此行。如果原因不清楚，请向支援人员提供追踪 ID。</translation>
    </message>
    <message>
        <source>Mend what is named here with Edit and resubmit.</source>
        <translation>请用“编辑并重新提交”修正这里列出的项目。</translation>
    </message>
    <message>
        <source>Choose Check again: the service is asked whether the account is there. If it is not, the row is sent again.</source>
        <translation>请选择“再次查询”：程序会向服务查询账户是否存在。如果不存在，会重新发送此行。</translation>
    </message>
    <message>
        <source>It was never sent. Edit and resubmit puts it into a list again.</source>
        <translation>此行从未发送。“编辑并重新提交”会把它放回名单。</translation>
    </message>
    <message>
        <source>No answer so far</source>
        <translation>还没有收到回复</translation>
    </message>
    <message>
        <source>The service answered</source>
        <translation>服务已回复</translation>
    </message>
    <message>
        <source>The proxy asked for a name and password</source>
        <translation>代理要求了用户名和密码</translation>
    </message>
</context>
<context>
    <name>techpass::OverviewPage</name>
    <message>
        <source>Invite Users</source>
        <translation>邀请用户</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>打开发件箱</translation>
    </message>
    <message>
        <source>Invite user status</source>
        <translation>用户邀请状态</translation>
    </message>
    <message>
        <source>View status</source>
        <translation>查看状态</translation>
    </message>
    <message>
        <source>Create TechPass accounts for public officers and vendors, one at a time or from a list.</source>
        <translation>为公职人员和供应商创建 TechPass 账户，可逐一创建或从名单创建。</translation>
    </message>
    <message>
        <source>You are signed out. Lists can be prepared now; they are sent after you sign in.</source>
        <translation>您还未登录。您现在可以准备名单；登录后才会发送。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>继续上次的工作</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>所有草稿</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>A list that you open is kept here until it is submitted, also when the program closes.</source>
        <translation>您打开的名单会保存在这里，直到提交为止；程序关闭后也会保留。</translation>
    </message>
    <message>
        <source>Everything was sent.</source>
        <translation>已全部发送。</translation>
    </message>
    <message>
        <source>What you submit is sent from here, row by row.</source>
        <translation>您提交的内容会从这里逐行发送。</translation>
    </message>
    <message>
        <source>%1 of %2 created in “%3”</source>
        <translation>“%3”：%2 个中已创建 %1 个</translation>
    </message>
    <message>
        <source>See who was invited, who is onboarded, and send an invitation again.</source>
        <translation>查看谁已获邀请、谁已开通，并重新发送邀请。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited</source>
        <translation>
            <numerusform>已邀请 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet onboarded</source>
        <translation>
            <numerusform>%Ln 人尚未开通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be resent today</source>
        <translation>
            <numerusform>今天可重新发送给 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. Lists can be prepared now; what you submit waits in the Outbox.</source>
        <translation>您处于离线状态。现在可以准备名单；您提交的内容会在发件箱中等候。</translation>
    </message>
</context>
<context>
    <name>techpass::PageHeader</name>
    <message>
        <source>TechPass Invite</source>
        <translation>TechPass Invite</translation>
    </message>
    <message>
        <source>Goes back to %1</source>
        <translation>返回%1</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>techpass::PasteLosses</name>
    <message numerus="yes">
        <source>%Ln to the right of the last column</source>
        <translation>
            <numerusform>%Ln 项在最后一列的右边</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under titles that this list does not have</source>
        <translation>
            <numerusform>%Ln 项的标题不在此名单中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) of public officers</source>
        <translation>
            <numerusform>%Ln 项是公职人员的用户名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not pasted: %1.</source>
        <translation>
            <numerusform>%Ln 项内容没有粘贴：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::PolicyText</name>
    <message>
        <source>standard</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>user, %1</source>
        <translation>用户，%1</translation>
    </message>
    <message>
        <source>administrator, %1</source>
        <translation>管理员，%1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1：没有这个文件。</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1：%2，%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln 项设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed for this computer: %1</source>
        <translation>此电脑的固定设置：%1</translation>
    </message>
    <message>
        <source>Nothing is fixed for this computer; it would be in %1</source>
        <translation>此电脑没有固定设置；设置文件的位置应为 %1</translation>
    </message>
    <message>
        <source>The user&apos;s own: %1</source>
        <translation>用户自己的设置：%1</translation>
    </message>
    <message>
        <source>no effect in this version</source>
        <translation>在此版本中不起作用</translation>
    </message>
</context>
<context>
    <name>techpass::PrintingBrowser</name>
    <message>
        <source>Open this address in a browser on this computer to sign in:</source>
        <translation>请在此电脑的浏览器中打开以下网址登录：</translation>
    </message>
</context>
<context>
    <name>techpass::ProblemCard</name>
    <message>
        <source>Compare with the file…</source>
        <translation>与文件比较…</translation>
    </message>
</context>
<context>
    <name>techpass::ProblemFixing</name>
    <message>
        <source>Fix all that can be fixed</source>
        <translation>修正所有可修正的问题</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>移除第 %1 行</translation>
    </message>
    <message>
        <source>Fix row %1</source>
        <translation>修正第 %1 行</translation>
    </message>
    <message>
        <source>Row %1: clear %2</source>
        <translation>第 %1 行：清除 %2</translation>
    </message>
    <message>
        <source>Row %1: enter %2</source>
        <translation>第 %1 行：填入 %2</translation>
    </message>
    <message>
        <source>Row %1: change %2 to %3</source>
        <translation>第 %1 行：将 %2 改为 %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Row %1 · %2: the row is removed</source>
        <translation>第 %1 行 · %2：移除此行</translation>
    </message>
    <message>
        <source>Row %1 · %2: %3 → %4</source>
        <translation>第 %1 行 · %2：%3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) mended. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已修正 %Ln 行。可按 Ctrl+Z 撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) filled. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已填入 %Ln 行。可按 Ctrl+Z 撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: change to %2</source>
        <translation>第 %1 行：改为 %2</translation>
    </message>
</context>
<context>
    <name>techpass::ProblemGroups</name>
    <message>
        <source>Rows %1 and %2</source>
        <translation>第 %1 行和第 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill with…</source>
        <translation>填入…</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>移除第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln row(s)</source>
        <translation>
            <numerusform>移除 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>将 %1 改为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln row(s)</source>
        <comment>%1 is a fix, e.g. Remove the spaces</comment>
        <translation>
            <numerusform>%1（%Ln 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
</context>
<context>
    <name>techpass::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Fix all…</source>
        <translation>全部修正…</translation>
    </message>
    <message>
        <source>Show every change that can be made without asking, and make them all at once</source>
        <translation>查看所有无须询问的更改，并一次完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln 项须核对</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs mending is listed here.</source>
        <translation>须修正的问题会列在这里。</translation>
    </message>
    <message>
        <source>No problems. Every row is ready.</source>
        <translation>没有问题。每一行都可提交。</translation>
    </message>
    <message>
        <source>Looking for problems…</source>
        <translation>正在查找问题…</translation>
    </message>
    <message>
        <source>Nothing can be fixed without asking.</source>
        <translation>没有可以直接修正的内容。</translation>
    </message>
</context>
<context>
    <name>techpass::ProtectionDialog</name>
    <message>
        <source>Open your lists</source>
        <translation>打开您的名单</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The key to your lists and results is in this desktop&apos;s keychain, which is locked. Unlock it, then try again. Nothing is lost meanwhile.</source>
        <translation>名单和结果的密钥在桌面的密钥环中，而密钥环已锁定。请解锁密钥环，然后再试一次。在此期间，资料不会丢失。</translation>
    </message>
    <message>
        <source>The key to your lists and results is in this desktop&apos;s keychain, which does not answer. Start it, or sign in to your desktop again, then try again. Nothing is lost meanwhile.</source>
        <translation>名单和结果的密钥在桌面的密钥环中，而密钥环没有回应。请启动密钥环，或重新登录桌面，然后再试一次。在此期间，资料不会丢失。</translation>
    </message>
    <message>
        <source>The key to your lists and results is not in this desktop&apos;s keychain any more. If you have a copy of the keychain, put it back and try again.</source>
        <translation>名单和结果的密钥已不在桌面的密钥环中。如果您有密钥环的副本，请放回原处，然后再试一次。</translation>
    </message>
    <message>
        <source>The key in this desktop&apos;s keychain does not open your lists and results. If you have an older copy of the keychain, put it back and try again.</source>
        <translation>桌面密钥环中的密钥无法打开您的名单和结果。如果您有密钥环较早的副本，请放回原处，然后再试一次。</translation>
    </message>
    <message>
        <source>How should your lists be kept?</source>
        <translation>您的名单要如何保存？</translation>
    </message>
    <message>
        <source>Lists and results name people, so they are sealed on this computer. This desktop has no keychain to keep the key in. Choose a passphrase that only you know: without it nobody can open them, not even you. Or keep nothing: lists and results are then gone when you quit.</source>
        <translation>名单和结果中有人名，因此会在此电脑上加密。桌面没有可存放密钥的密钥环。请选择只有您知道的密码短语；没有它，任何人都无法打开名单和结果，包括您自己。您也可以不保存任何资料：退出程序后，名单和结果便会消失。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters. Several words are easier to remember.</source>
        <translation>
            <numerusform>至少 %Ln 个字符。用几个词组成会更容易记住。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>不保存资料</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>使用此密码短语</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln characters.</source>
        <translation>
            <numerusform>太短：至少须有 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same as above.</source>
        <translation>与上面输入的不同。</translation>
    </message>
    <message>
        <source>Your lists and results are sealed with the passphrase that you chose.</source>
        <translation>您的名单和结果已用您选择的密码短语加密。</translation>
    </message>
    <message>
        <source>This passphrase does not open them. Check Caps Lock and the keyboard&apos;s language.</source>
        <translation>此密码短语无法打开名单和结果。请检查 Caps Lock 键和键盘的语言。</translation>
    </message>
    <message>
        <source>I forgot it…</source>
        <translation>忘记了…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Nobody can open them without the passphrase.</source>
        <translation>没有密码短语，任何人都无法打开名单和结果。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>You can also begin with nothing: the sealed file is kept in the program&apos;s folder under another name, and nothing is deleted.</source>
        <translation>您也可以从空白开始：已加密的文件会以另一个名称保留在程序的文件夹中，不会删除任何资料。</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>从空白开始</translation>
    </message>
</context>
<context>
    <name>techpass::ProxySignInDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>The way to the service leads through a proxy that asks for a name and password (%1). They go to the proxy only, and are forgotten when you close the program.</source>
        <translation>连接服务须经过一个要求用户名和密码的代理（%1）。用户名和密码只会发送给该代理，关闭程序后不会保留。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>The proxy refused the last name and password. Check Caps Lock and the keyboard&apos;s language.</source>
        <translation>代理拒绝了上次的用户名和密码。请检查 Caps Lock 键和键盘的语言。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>techpass::QueueStatus</name>
    <message numerus="yes">
        <source>%Ln request(s) per second</source>
        <translation>
            <numerusform>每秒 %Ln 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 request every %Ln second(s)</source>
        <translation>
            <numerusform>每 %Ln 秒 1 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) per second</source>
        <translation>
            <numerusform>每秒 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row every %Ln second(s)</source>
        <translation>
            <numerusform>每 %Ln 秒 1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>约剩 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>约剩 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>无法写入资料文件夹</translation>
    </message>
    <message>
        <source>Sign in to send what is waiting</source>
        <translation>请登录以发送等候中的内容</translation>
    </message>
    <message>
        <source>You may not invite users</source>
        <translation>您没有邀请用户的权限</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>正在再次尝试</translation>
    </message>
    <message>
        <source>The service cannot take more now; next try at %1</source>
        <translation>服务目前无法接收更多请求；下次尝试：%1</translation>
    </message>
    <message>
        <source>The service asked to wait until %1</source>
        <translation>服务要求等候至 %1</translation>
    </message>
    <message>
        <source>Offline; next try at %1</source>
        <translation>离线；下次尝试：%1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Another window sends: %1 of %2 done</source>
        <translation>另一个窗口正在发送：%2 行中已完成 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等候中</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>正在发送 %1 / %2</translation>
    </message>
    <message>
        <source>You are offline. What is waiting is sent when the service can be reached again.</source>
        <translation>您已离线。重新连接服务后，会发送等候中的内容。</translation>
    </message>
    <message>
        <source>The network answers in place of the service. Open a web browser and sign in to the network; what is waiting is then sent.</source>
        <translation>回应的是网络，而不是服务。请打开浏览器登录该网络，之后会发送等候中的内容。</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>下次尝试：%1。</translation>
    </message>
    <message>
        <source>The service is tried again.</source>
        <translation>正在再次尝试连接服务。</translation>
    </message>
    <message>
        <source>The service asked to wait. Sending goes on at %1.</source>
        <translation>服务要求等候。将在 %1 继续发送。</translation>
    </message>
    <message>
        <source>The service has a problem of its own. It is tried again at %1; nothing is lost and nothing is made twice.</source>
        <translation>服务出现问题。将在 %1 再次尝试；资料不会丢失，也不会重复创建。</translation>
    </message>
    <message>
        <source>Everything was sent.</source>
        <translation>已全部发送。</translation>
    </message>
    <message>
        <source>Other submissions still wait.</source>
        <translation>其他提交仍在等候。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be kept and nothing is sent. Free some space: sending then goes on by itself.</source>
        <translation>磁盘已满，无法保存资料，也无法发送。请腾出一些空间，之后会自动继续发送。</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing is sent. Check that it is there and that you may write to it: sending then goes on by itself.</source>
        <translation>无法写入资料文件夹，因此没有发送。请检查文件夹是否存在，以及您是否有写入权限，之后会自动继续发送。</translation>
    </message>
    <message>
        <source>Another window sends these rows; this one shows how far it is.</source>
        <translation>另一个窗口正在发送这些行；此窗口只显示进度。</translation>
    </message>
    <message>
        <source>Sign in to send what is waiting. Nothing is lost until then.</source>
        <translation>请登录以发送等候中的内容。在此之前，资料不会丢失。</translation>
    </message>
    <message>
        <source>You may not invite users, so nothing is sent. Sign in as a Subscription Admin or another public officer.</source>
        <translation>您没有邀请用户的权限，因此没有发送。请以订阅管理员或其他公职人员的身份登录。</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you choose Resume.</source>
        <translation>已暂停。选择“继续”后才会发送。</translation>
    </message>
    <message>
        <source>The service accepts %1. You can close the app: what is waiting is sent the next time you are signed in.</source>
        <translation>服务的接收速度为%1。您可以关闭程序：等候中的内容会在您下次登录时发送。</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 个已创建</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln 个须处理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个等候中</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>代理要求用户名和密码</translation>
    </message>
    <message>
        <source>Pause and resume to be asked again.</source>
        <translation>如要再次输入，请先暂停再继续。</translation>
    </message>
    <message numerus="yes">
        <source>Who was invited gets an email that is valid for %Ln day(s).</source>
        <translation>
            <numerusform>受邀者会收到电邮，有效期为 %Ln 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be sent again after %Ln hour(s), on the page Invite user status.</source>
        <translation>
            <numerusform>%Ln 小时后可在用户邀请状态页面重新发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose account was created gets the initial password by SMS.</source>
        <translation>账户已创建的人会以短信收到初始密码。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were taken back before they were sent.</source>
        <translation>
            <numerusform>%Ln 行在发送前已取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some rows need a look: the reason stands in the Detail column.</source>
        <translation>有些行须查看：原因列在“详情”一栏。</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 个已取消</translation>
    </message>
</context>
<context>
    <name>techpass::ReasonEdit</name>
    <message numerus="yes">
        <source>%1 / %2 · %Ln too many</source>
        <translation>
            <numerusform>%1 / %2 · 超出 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>characters typed / allowed</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>techpass::RecoveryWords</name>
    <message numerus="yes">
        <source>“%1” is in Drafts again, with %Ln change(s) from before the program broke off.</source>
        <translation>
            <numerusform>“%1”已恢复到草稿，包含程序中断前的 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 is not the same any more, so %Ln change(s) made here are lost. Open the file again.</source>
        <translation>
            <numerusform>其文件 %1 已有改动，因此在这里所作的 %Ln 项更改已丢失。请重新打开文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 is missing. When it is back, start the program again: %Ln change(s) made here are kept for it.</source>
        <translation>
            <numerusform>找不到其文件 %1。文件恢复后，请重新启动程序：在这里所作的 %Ln 项更改会为它保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 stayed away, so %Ln change(s) made here are lost.</source>
        <translation>
            <numerusform>其文件 %1 仍未找到，因此在这里所作的 %Ln 项更改已丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>It came from no file, so it is lost. Paste it again.</source>
        <translation>它不是来自文件，因此已丢失。请重新粘贴。</translation>
    </message>
    <message>
        <source>“%1” was still being saved when the program broke off. %2</source>
        <translation>程序中断时，“%1”仍在保存。%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is damaged on this computer: its last %Ln change(s) cannot be read and are gone. Everything before is here.</source>
        <translation>
            <numerusform>“%1”在此电脑上已损坏：最后 %Ln 项更改无法读取，已丢失。此前的内容都在。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was kept of it is damaged, so it is lost with all that was changed in it here. Open or paste it again.</source>
        <translation>它保存的内容已损坏，因此连同在此所作的所有更改已丢失。请重新打开或粘贴。</translation>
    </message>
</context>
<context>
    <name>techpass::Remarks</name>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>It is not known whether this was made: the account may exist already.</source>
        <translation>还不知道是否已创建：账户可能已经存在。</translation>
    </message>
    <message>
        <source>This email, username or number already has a TechPass account.</source>
        <translation>此电邮、用户名或号码已有 TechPass 账户。</translation>
    </message>
    <message>
        <source>The service refused this row.</source>
        <translation>服务拒绝了此行。</translation>
    </message>
</context>
<context>
    <name>techpass::ReturnedRows</name>
    <message>
        <source> – to mend</source>
        <translation> – 待修正</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewBody</name>
    <message>
        <source>The list is still being opened. It can be changed in a moment.</source>
        <translation>名单仍在打开。片刻后即可更改。</translation>
    </message>
    <message>
        <source>No rows to show</source>
        <translation>没有可显示的行</translation>
    </message>
    <message>
        <source>No row of the list is like that.</source>
        <translation>名单中没有这类行。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>No users in this list</source>
        <translation>此名单中没有用户</translation>
    </message>
    <message>
        <source>Add a row, or paste from Excel with Ctrl+V.</source>
        <translation>请添加行，或按 Ctrl+V 从 Excel 粘贴。</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>No problems in the rows shown.</source>
        <translation>显示的行中没有问题。</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>View details of the row</source>
        <translation>查看此行的详情</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>移除所选的行</translation>
    </message>
    <message>
        <source>Clear the selected cells</source>
        <translation>清除所选的单元格</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>This was being typed when the program broke off. Enter takes it, Esc does not.</source>
        <translation>这是程序中断时正在输入的内容。按 Enter 采用，按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Fix all that can be fixed</source>
        <translation>修正所有可修正的</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewCommands</name>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放至 100 %</translation>
    </message>
    <message>
        <source>Sort ascending by the current column</source>
        <translation>按当前列升序排序</translation>
    </message>
    <message>
        <source>Sort descending by the current column</source>
        <translation>按当前列降序排序</translation>
    </message>
    <message>
        <source>Keep the order that the rows are sorted in</source>
        <translation>保留当前的排序顺序</translation>
    </message>
    <message>
        <source>Show the rows in the order of the list</source>
        <translation>按名单原来的顺序显示各行</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Hide the current column</source>
        <translation>隐藏当前列</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewFilterBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Other kinds of rows to show</source>
        <translation>要显示的其他类别</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of rows and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>显示行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可提交</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Show only the rows with errors (Ctrl+E); again for all rows</source>
        <translation>只显示有错误的行 (Ctrl+E)；再按一次显示所有行</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>须核对</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Public officers</source>
        <translation>公职人员</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>已整理</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Filter rows (Ctrl+Shift+F)</source>
        <translation>筛选行 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>%1 created</source>
        <comment>rows that were sent</comment>
        <translation>%1 个已创建</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>rows that were sent</comment>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>rows that were sent</comment>
        <translation>%1 个等候中</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>已发送：%1</translation>
    </message>
    <message>
        <source>%1. Show these rows in the Outbox.</source>
        <translation>%1。在发件箱中显示这些行。</translation>
    </message>
    <message>
        <source>Filter the rows by text</source>
        <translation>按文字筛选各行</translation>
    </message>
    <message>
        <source>Show only rows with errors, or all</source>
        <translation>只显示有错误的行，或显示全部</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>rows that were sent</comment>
        <translation>%1 个已取消</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewHead</name>
    <message>
        <source>Batch upload</source>
        <translation>批量上传</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>邀请用户</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>The list is still being opened.</source>
        <translation>名单仍在打开。</translation>
    </message>
    <message>
        <source>There are no rows yet.</source>
        <translation>还没有任何行。</translation>
    </message>
    <message>
        <source>No row is ready yet. Mend the errors first: F8 leads to them.</source>
        <translation>还没有可提交的行。请先修正错误：按 F8 可逐一查看。</translation>
    </message>
    <message>
        <source>The rows are being put into the Outbox.</source>
        <translation>正在将各行放入发件箱。</translation>
    </message>
    <message>
        <source>The list is being changed.</source>
        <translation>正在更改名单。</translation>
    </message>
    <message>
        <source>Submit %1 ready</source>
        <translation>提交 %1 行</translation>
    </message>
    <message>
        <source>Reset the list</source>
        <translation>重置名单</translation>
    </message>
    <message>
        <source>Submit the rows that are ready</source>
        <translation>提交可提交的行</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewNotices</name>
    <message>
        <source>The file has no column for: %1. Those cells are empty here.</source>
        <translation>文件中没有对应的列：%1。这些单元格在此留空。</translation>
    </message>
    <message>
        <source>Not used from the file: %1.</source>
        <translation>文件中未使用的列：%1。</translation>
    </message>
    <message>
        <source>Vendors’ email domains must be whitelisted by service request. Which ones are is not published, so they cannot be checked here.</source>
        <translation>供应商的电邮域名须通过服务申请列入白名单。白名单没有公布，因此无法在这里检查。</translation>
    </message>
    <message>
        <source>“%1” was changed after it was opened. This list stays as it is.</source>
        <translation>“%1”打开后有改动。此名单保持不变。</translation>
    </message>
    <message>
        <source>Open the changed file</source>
        <translation>打开改动后的文件</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewPage</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Stopped. The list is as it was.</source>
        <translation>已停止。名单保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已移除 %Ln 行。可按 Ctrl+Z 恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出名单</translation>
    </message>
    <message>
        <source>Not done, as the list is being changed. Try again in a moment.</source>
        <translation>正在更改名单，因此没有执行。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewQuestions</name>
    <message numerus="yes">
        <source>Remove all %Ln row(s)?</source>
        <translation>
            <numerusform>移除全部 %Ln 行？</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not changed, and Undo brings the rows back.</source>
        <translation>文件不会更改，撤销即可恢复这些行。</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>全部移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors stay here.</source>
        <translation>
            <numerusform>%Ln 行有错误，会留在这里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the ready rows are hidden by the filter; they are sent, too.</source>
        <translation>
            <numerusform>可提交的行中有 %Ln 行因筛选而没有显示；它们也会发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline: they wait in the Outbox until you are connected.</source>
        <translation>您已离线：它们会在发件箱等候，直到恢复连接。</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln ready row(s)?</source>
        <translation>
            <numerusform>提交 %Ln 行？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %Ln row(s)</source>
        <translation>
            <numerusform>提交 %Ln 行(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>You are signed out: they wait in the Outbox until you sign in.</source>
        <translation>您还未登录：它们会在发件箱中等到您登录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were submitted before, or stand in another list: see Check.</source>
        <translation>
            <numerusform>其中%Ln行以前提交过，或在另一份名单中：请看“须核对”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their accounts are created, which cannot be undone.</source>
        <translation>将创建这些账户，此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewToolBar</name>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Add a row below the current one (Ctrl++)</source>
        <translation>在当前行下方添加一行 (Ctrl++)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected rows (Ctrl+-)</source>
        <translation>移除所选的行 (Ctrl+-)</translation>
    </message>
    <message>
        <source>View details</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>以表单显示此行</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find (Ctrl+F), and replace (Ctrl+H)</source>
        <translation>查找 (Ctrl+F) 和替换 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Next problem  F8</source>
        <translation>下一个问题  F8</translation>
    </message>
    <message>
        <source>Go to the next problem (F8, back with Shift+F8)</source>
        <translation>转到下一个问题（F8，返回按 Shift+F8）</translation>
    </message>
    <message>
        <source>View: zoom (Ctrl and the wheel) and the columns to show</source>
        <translation>视图：缩放（Ctrl 加滚轮）和要显示的列</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+Z)</source>
        <translation>%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>名单顺序</translation>
    </message>
    <message>
        <source>Show the rows in the order of the list again</source>
        <translation>再次按名单顺序显示各行</translation>
    </message>
</context>
<context>
    <name>techpass::RoleNames</name>
    <message>
        <source>Subscription Admin</source>
        <translation>订阅管理员</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Public officer</source>
        <translation>公职人员</translation>
    </message>
</context>
<context>
    <name>techpass::SaveFileDialog</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>techpass::SeedChoice</name>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
</context>
<context>
    <name>techpass::SendingTray</name>
    <message>
        <source>Paused: %1 of %2 sent</source>
        <translation>已暂停：已发送 %1 / %2</translation>
    </message>
    <message>
        <source>Waiting: %1 of %2 sent</source>
        <translation>等候中：已发送 %1 / %2</translation>
    </message>
    <message>
        <source>Sending: %1 of %2 sent</source>
        <translation>正在发送：已发送 %1 / %2</translation>
    </message>
    <message>
        <source>TechPass Invite</source>
        <translation>TechPass Invite</translation>
    </message>
    <message>
        <source>Open the Outbox</source>
        <translation>打开发件箱</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>继续发送</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>暂停发送</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>techpass::SettingText</name>
    <message>
        <source>its administrator does not offer this method (%1)</source>
        <translation>管理员不提供此方式（%1）</translation>
    </message>
    <message>
        <source>the list has %1 rows and may have %2, so it has to be split (%3)</source>
        <translation>名单有 %1 行，上限为 %2 行，须分成几份（%3）</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>The environment to work in: practice, production, staging, development, or one that has an [environment.NAME] of its own. Set for the machine, the command line takes no other.</source>
        <translation>使用的环境：practice、production、staging、development，或有自己的 [environment.NAME] 的环境。如果为此电脑设定，命令行不接受其他环境。</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>The methods that may be used. The others are shown locked; without batchUpload the submit command refuses as well.</source>
        <translation>可使用的方式。其他方式会显示为锁定；如果没有 batchUpload，submit 命令也会拒绝执行。</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The languages that the program may speak, such as en. English is always there. Not set: every language that it knows.</source>
        <translation>程序可使用的语言，例如 en。英文始终可用。未设定：所有已有的语言。</translation>
    </message>
    <message>
        <source>Plain window titles</source>
        <translation>简化窗口标题</translation>
    </message>
    <message>
        <source>Keeps the names of lists, which may name people, out of window titles: task bars, screen sharing and monitoring show those.</source>
        <translation>窗口标题不显示名单的名称，因为其中可能有人名：任务栏、屏幕共享和监控程序都会显示窗口标题。</translation>
    </message>
    <message>
        <source>Notice of new versions</source>
        <translation>新版本通知</translation>
    </message>
    <message>
        <source>Whether the program tells of a new version. This version looks for none; the setting is kept for one that does.</source>
        <translation>程序是否通知有新版本。此版本不会查找新版本；这项设置保留给会查找的版本。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The colours, which everybody chooses for themselves.</source>
        <translation>颜色，由每名用户自行选择。</translation>
    </message>
    <message>
        <source>Rows in a list</source>
        <translation>名单的行数</translation>
    </message>
    <message>
        <source>A list with more rows is not opened and not submitted, in a window and on the command line. Not set: no limit.</source>
        <translation>行数超出上限的名单不会打开，也不会提交，窗口和命令行都一样。未设定：没有上限。</translation>
    </message>
    <message>
        <source>Results are kept</source>
        <translation>结果保留时间</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The way to the service: system (as the system says, a PAC file included), none, or the address of a proxy, http://HOST:PORT or socks5://HOST:PORT, without a name or password in it. This machine itself is never reached through one.</source>
        <translation>连接服务的方式：system（按照系统设置，包括 PAC 文件）、none，或代理的地址 http://HOST:PORT 或 socks5://HOST:PORT，其中不可有用户名或密码。连接此电脑本身时从不使用代理。</translation>
    </message>
    <message>
        <source>Extra certificate authorities</source>
        <translation>其他证书颁发机构</translation>
    </message>
    <message>
        <source>A PEM file with certificates of authorities that are trusted besides those of the system. Where it cannot be read, nothing is sent.</source>
        <translation>PEM 文件，内含系统以外其他受信任的证书颁发机构的证书。如果无法读取，便不会发送任何内容。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Base address of the API. Known for production (https://api.techpass.gov.sg) and staging (https://api.stg.techpass.suite.gov.sg); to be set for any other.</source>
        <translation>API 的基础地址。已有 production (https://api.techpass.gov.sg) 和 staging (https://api.stg.techpass.suite.gov.sg) 的地址；其他环境须另行设定。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The OpenID issuer that gives the tokens.</source>
        <translation>发放令牌的 OpenID 签发者。</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>This program&apos;s client id there: a public client, redirect http://127.0.0.1 with any port (RFC 8252).</source>
        <translation>此程序在签发者的客户端 ID：公开客户端，重定向到 http://127.0.0.1 的任意端口 (RFC 8252)。</translation>
    </message>
    <message>
        <source>API key file</source>
        <translation>API 密钥文件</translation>
    </message>
    <message>
        <source>A file whose first line is the API key, so that only those who may use it can read it. Where it cannot be read, the environment cannot be used.</source>
        <translation>第一行为 API 密钥的文件，让只有获准使用密钥的人可以读取。如果无法读取，便不能使用此环境。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>The API key itself, sent as x-api-key. What is set for the machine can be read by everybody who uses it: prefer apiKeyFile.</source>
        <translation>API 密钥本身，以 x-api-key 发送。为此电脑设定的内容，所有使用者都可读取：建议使用 apiKeyFile。</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Slows sending down, never raises the service&apos;s own pace. A user may be slower than the machine&apos;s value, not faster. Not set: as the service&apos;s policy says.</source>
        <translation>减慢发送速度，但不会超过服务本身的速度。用户的设定可以比此电脑的慢，不能比它快。未设定：按照服务的规定。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the status bar calls the environment.</source>
        <translation>状态栏中显示的环境名称。</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>门户网站</translation>
    </message>
    <message>
        <source>The portal&apos;s address, for links.</source>
        <translation>门户网站的网址，用于链接。</translation>
    </message>
    <message>
        <source>Email invitation</source>
        <translation>电邮邀请</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Batch upload</source>
        <translation>批量上传</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是否要用 %1？</translation>
    </message>
    <message>
        <source>%1 cannot be used; it takes %2.</source>
        <translation>%1 无法使用；应为：%2。</translation>
    </message>
    <message>
        <source>%1 is out of range: %2; it takes %3.</source>
        <translation>%1 超出范围：%2；应为：%3。</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; it takes %3.</source>
        <translation>%1 不能是“%2”；应为：%3。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>The file is too large for a settings file.</source>
        <translation>作为设置文件，此文件太大。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>此文件不是 UTF-8 文字。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is %1, not UTF-8. Save it as UTF-8.</source>
        <translation>此文件是 %1，不是 UTF-8。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>This line is neither [section] nor name=value nor a comment (#).</source>
        <translation>此行不是 [section]、name=value 或注释 (#)。</translation>
    </message>
    <message>
        <source>%1 stands ahead of the first usable [section].</source>
        <translation>%1 在第一个可用的 [section] 之前。</translation>
    </message>
    <message>
        <source>Others than its owner may write to %1, so users could change what is to be fixed. Take that right away (chmod go-w).</source>
        <translation>除了所有者，其他人也可以写入 %1，用户因此可以更改应固定的设置。请取消该权限 (chmod go-w)。</translation>
    </message>
    <message>
        <source>%1 does not belong to root, so who owns it could change what is to be fixed.</source>
        <translation>%1 不属于 root，其所有者因此可以更改应固定的设置。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>the name of an environment</source>
        <translation>环境的名称</translation>
    </message>
    <message>
        <source>text on one line</source>
        <translation>一行文字</translation>
    </message>
    <message>
        <source>a key without spaces</source>
        <translation>不含空格的密钥</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 其中一项</translation>
    </message>
    <message>
        <source>one or more of %1, with commas between</source>
        <translation>%1 中的一项或多项，以逗号分隔</translation>
    </message>
    <message>
        <source>language codes such as en or zh-SG, with commas between</source>
        <translation>语言代码，例如 en 或 zh-SG，以逗号分隔</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 至 %2 的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 至 %2 的数字</translation>
    </message>
    <message>
        <source>an https address without a name or password in it</source>
        <translation>不含用户名或密码的 https 地址</translation>
    </message>
    <message>
        <source>the absolute path of a file</source>
        <translation>文件的绝对路径</translation>
    </message>
    <message>
        <source>system, none, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>system、none、http://HOST:PORT 或 socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>%1 stands there already, on line %2.</source>
        <translation>第 %2 行已有 %1。</translation>
    </message>
    <message>
        <source>%1 has no value; it takes %2. Leave the line out to set nothing.</source>
        <translation>%1 没有值；应为：%2。如果不想设定，请删除此行。</translation>
    </message>
    <message>
        <source>[%1] is no known section; what stands in it does nothing.</source>
        <translation>[%1] 不是已知的 section；其中的内容不起作用。</translation>
    </message>
    <message>
        <source>%1 is no known setting and does nothing.</source>
        <translation>%1 不是已知的设置，不起作用。</translation>
    </message>
    <message>
        <source>%1 is for each user to choose and is not taken from here.</source>
        <translation>%1 由每名用户自行选择，不会从这里读取。</translation>
    </message>
    <message>
        <source>%1 has no effect in this version.</source>
        <translation>%1 在此版本中不起作用。</translation>
    </message>
    <message>
        <source>%1 can be read by everybody who uses this computer. apiKeyFile names a file that not all can read.</source>
        <translation>所有使用此电脑的人都可读取 %1。apiKeyFile 可指定并非人人都能读取的文件。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language, which everybody chooses for themselves.</source>
        <translation>语言，由每名用户自行选择。</translation>
    </message>
    <message>
        <source>After how many days finished submissions are removed from this computer, with all that they say of people. What still waits to be sent stays.</source>
        <translation>已完成的提交在多少天后从此电脑移除，连同其中有关人员的所有资料。仍在等候发送的内容会保留。</translation>
    </message>
</context>
<context>
    <name>techpass::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Fixed for this computer</source>
        <translation>此电脑的固定设置</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>It has no effect in this version.</source>
        <translation>在此版本中不起作用。</translation>
    </message>
    <message>
        <source>A practice service on this computer. No real account is made and nobody is told.</source>
        <translation>此电脑上的练习服务。不会创建真实账户，也不会通知任何人。</translation>
    </message>
    <message>
        <source>A change is used from the next start of the program.</source>
        <translation>更改会在下次启动程序时生效。</translation>
    </message>
    <message>
        <source>Nothing else is fixed by the administrator.</source>
        <translation>管理员没有固定其他设置。</translation>
    </message>
    <message>
        <source>TechPass Invite %1</source>
        <translation>TechPass Invite %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Colours: Singapore Government Design System (MIT). Built with Qt %1.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。图标：Lucide (ISC)。颜色：Singapore Government Design System (MIT)。使用 Qt %1 制作。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in your browser.</source>
        <translation>正在等候您在浏览器中登录。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>您还未登录。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>此电脑上的资料</translation>
    </message>
</context>
<context>
    <name>techpass::SheetEdits</name>
    <message>
        <source>Stopped, as the list changed meanwhile. Nothing was done.</source>
        <translation>名单在此期间有改动，已停止。没有作出任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) of public officers stay empty: their email is the username.</source>
        <translation>
            <numerusform>%Ln 个公职人员的用户名保持空白：他们以电邮地址为用户名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added at the end.</source>
        <translation>
            <numerusform>已在末尾添加 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已移除 %Ln 行。可按 Ctrl+Z 恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has this order now. Ctrl+Z brings the former one back.</source>
        <translation>名单已改为此顺序。可按 Ctrl+Z 恢复原来的顺序。</translation>
    </message>
    <message>
        <source>Not done: the command before it is still at work. Esc stops that one.</source>
        <translation>没有执行：上一个命令还在进行中。按 Esc 可停止该命令。</translation>
    </message>
    <message>
        <source>The whole list is sorted so now, also the rows that are not shown. Ctrl+Z brings the former order back.</source>
        <translation>整份名单（包括未显示的行）已按此排序。可按 Ctrl+Z 恢复原来的顺序。</translation>
    </message>
    <message>
        <source>Not copied: choose cells that stand in the same columns in every row.</source>
        <translation>未复制：请在每一行选择相同的列。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) went into hidden columns.</source>
        <translation>
            <numerusform>%Ln 个值已填入隐藏的列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has this order already.</source>
        <translation>名单已是此顺序。</translation>
    </message>
    <message>
        <source>Stopped, as “%1” was left. Nothing was done.</source>
        <translation>已离开“%1”，因此停止。没有作出任何更改。</translation>
    </message>
</context>
<context>
    <name>techpass::SheetFinding</name>
    <message numerus="yes">
        <source>Replaced in %Ln cell(s). Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已替换 %Ln 个单元格的内容。可按 Ctrl+Z 恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) of public officers were left.</source>
        <translation>
            <numerusform>%Ln 个公职人员的用户名没有更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was replaced.</source>
        <translation>已停止。没有替换任何内容。</translation>
    </message>
    <message>
        <source>Nothing was replaced, as no value changes by it.</source>
        <translation>没有替换任何内容，因为没有值会因此改变。</translation>
    </message>
</context>
<context>
    <name>techpass::SheetHeader</name>
    <message>
        <source>CC</source>
        <comment>country code, as a narrow column&apos;s title</comment>
        <translation>国码</translation>
    </message>
    <message>
        <source>%1
A click selects the column, a selected one can be dragged. Its arrow, a right-click, or Alt+Down in a cell opens its menu to sort it.</source>
        <translation>%1
点击可选择此列，选择后可以拖动。点击箭头、右击，或在单元格中按 Alt+Down，可打开菜单进行排序。</translation>
    </message>
</context>
<context>
    <name>techpass::SheetKeys</name>
    <message>
        <source>To the next cell</source>
        <translation>到相邻的单元格</translation>
    </message>
    <message>
        <source>To the end of the filled cells</source>
        <translation>到已填单元格的边缘</translation>
    </message>
    <message>
        <source>To the start or the end of the row</source>
        <translation>到行首或行末</translation>
    </message>
    <message>
        <source>To the start or the end of the list</source>
        <translation>到名单开头或末尾</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>上一页或下一页</translation>
    </message>
    <message>
        <source>To the next cell, or back</source>
        <translation>到下一个单元格，或返回</translation>
    </message>
    <message>
        <source>A row down, or up</source>
        <translation>下一行或上一行</translation>
    </message>
    <message>
        <source>Out of the list, or out of it backwards</source>
        <translation>离开名单，向后或向前</translation>
    </message>
    <message>
        <source>One cell more or less</source>
        <translation>多选或少选一个单元格</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>The whole column</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>Change what is in the cell</source>
        <translation>更改单元格的内容</translation>
    </message>
    <message>
        <source>Empty the cell and type</source>
        <translation>清空单元格并输入</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>While typing: leave the cell as it was</source>
        <translation>输入时：保留单元格原来的内容</translation>
    </message>
    <message>
        <source>While typing: put it into all selected cells</source>
        <translation>输入时：填入所有选中的单元格</translation>
    </message>
    <message>
        <source>While typing a reason: a new line</source>
        <translation>输入理由时：换行</translation>
    </message>
    <message>
        <source>The menu of the column: sort, move, hide</source>
        <translation>列的菜单：排序、移动、隐藏</translation>
    </message>
    <message>
        <source>The menu of the cell</source>
        <translation>单元格的菜单</translation>
    </message>
</context>
<context>
    <name>techpass::SheetMenus</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>向下填充(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;ut back as in the file</source>
        <translation>恢复文件原值(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View details</source>
        <translation>查看详情(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>添加行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>移除行(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olumn</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>Show colu&amp;mns</source>
        <translation>显示列(&amp;M)</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>升序排序(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>降序排序(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Order of the list</source>
        <translation>名单原来的顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep this order</source>
        <translation>保留此顺序(&amp;K)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>自动调整列宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>隐藏列(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Standard columns</source>
        <translation>恢复默认列(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 % (now %1 %)</source>
        <translation>&amp;100 %（目前 %1 %）</translation>
    </message>
</context>
<context>
    <name>techpass::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>按名称或按键搜索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>没有这样的快捷键。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>While typing a reason: submit</source>
        <translation>输入理由时：提交</translation>
    </message>
    <message>
        <source>Details of a row: the person before or after</source>
        <translation>行的详情：上一人或下一人</translation>
    </message>
    <message>
        <source>Batch upload: paste rows</source>
        <translation>批量上传：粘贴行</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
    <message>
        <source>Fields, lists and tables</source>
        <translation>输入栏、名单和表格</translation>
    </message>
    <message>
        <source>List: moving</source>
        <translation>名单：移动</translation>
    </message>
    <message>
        <source>List: selecting</source>
        <translation>名单：选择</translation>
    </message>
    <message>
        <source>List: editing</source>
        <translation>名单：编辑</translation>
    </message>
    <message>
        <source>List: problems, finding and filter</source>
        <translation>名单：问题、查找和筛选</translation>
    </message>
    <message>
        <source>List: view</source>
        <translation>名单：视图</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Close; what was typed is asked about first</source>
        <translation>关闭；如有输入内容会先询问</translation>
    </message>
</context>
<context>
    <name>techpass::Sidebar</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>techpass::SignInDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>正在等候登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>请在浏览器中继续</translation>
    </message>
    <message>
        <source>Sign in with your TechPass in the browser window that just opened. This window goes on by itself. If no browser opened, copy this address into one:</source>
        <translation>请在刚打开的浏览器窗口中以您的 TechPass 登录。此窗口会自动继续。如果浏览器没有打开，请把此网址复制到浏览器：</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>登录网址</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>重新打开浏览器</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>techpass::SingleSubmitter</name>
    <message>
        <source>Email invitation – %1</source>
        <translation>电邮邀请 – %1</translation>
    </message>
    <message>
        <source>Create account – %1</source>
        <translation>创建账户 – %1</translation>
    </message>
</context>
<context>
    <name>techpass::SpreadsheetView</name>
    <message>
        <source>Users in the list</source>
        <translation>名单中的用户</translation>
    </message>
    <message>
        <source>F6 leaves the table.</source>
        <translation>按 F6 离开表格。</translation>
    </message>
    <message>
        <source>%1 of %2 rows… Esc stops.</source>
        <translation>%1 / %2 行… 按 Esc 停止。</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in Excel, then paste again.</source>
        <translation>没有可粘贴的内容。请在 Excel 中复制各行，然后再粘贴。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有作出任何更改。</translation>
    </message>
    <message>
        <source>Row %1 was changed, which the filter does not show.</source>
        <translation>第 %1 行已更改，但当前筛选条件下看不到它。</translation>
    </message>
    <message>
        <source>Reading what was copied: %1 %. Esc stops.</source>
        <translation>正在读取复制的内容：%1 %。按 Esc 停止。</translation>
    </message>
    <message>
        <source>The rows stand in the order of the list.</source>
        <translation>各行按名单原来的顺序显示。</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending.</source>
        <translation>已按“%1”升序排序。</translation>
    </message>
    <message>
        <source>Sorted by %1, descending.</source>
        <translation>已按“%1”降序排序。</translation>
    </message>
    <message>
        <source>Row %1 and others were changed. The filter does not show row %1.</source>
        <translation>第 %1 行及其他行已更改，当前筛选条件下看不到第 %1 行。</translation>
    </message>
</context>
<context>
    <name>techpass::StatusLine</name>
    <message>
        <source>TechPass · %1</source>
        <translation>TechPass · %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline – everything you submit waits in the Outbox</source>
        <translation>离线 – 您提交的所有内容会在发件箱等候</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>没有等候中的内容</translation>
    </message>
</context>
<context>
    <name>techpass::StatusPage</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Invite user status</source>
        <translation>用户邀请状态</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>显示用户</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not onboarded</source>
        <translation>未开通</translation>
    </message>
    <message>
        <source>SEED pending</source>
        <translation>SEED 待开通</translation>
    </message>
    <message>
        <source>Expiring in 7 days</source>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索用户</translation>
    </message>
    <message>
        <source>Search name, email…</source>
        <translation>搜索姓名、电邮…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited</source>
        <translation>
            <numerusform>已邀请 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>找不到任何人</translation>
    </message>
    <message>
        <source>No one matches this search and filter.</source>
        <translation>没有人符合此搜索和筛选条件。</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>Sign in to see who was invited</source>
        <translation>登录后可查看谁已获邀请</translation>
    </message>
    <message>
        <source>The list comes from the service and shows only what you may see.</source>
        <translation>资料来自服务，只显示您有权查看的内容。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>无法加载资料</translation>
    </message>
    <message>
        <source>No one was invited yet</source>
        <translation>还没有邀请任何人</translation>
    </message>
    <message>
        <source>Everyone who is invited is listed here with their status.</source>
        <translation>所有获邀请的人及其状态会列在这里。</translation>
    </message>
    <message>
        <source>Asking the service who was invited.</source>
        <translation>正在向服务查询谁已获邀请。</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <translation>重新发送邀请</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>复制电邮</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>You are offline. This is how the list was: %1.</source>
        <translation>您处于离线状态。这是之前的名单：%1。</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>您处于离线状态</translation>
    </message>
    <message>
        <source>The list comes from the service. It can be loaded when you are connected again.</source>
        <translation>名单来自服务。重新连接后即可加载。</translation>
    </message>
    <message>
        <source>Your account does not see this list</source>
        <translation>您的账户无法查看此列表</translation>
    </message>
</context>
<context>
    <name>techpass::SubmissionBox</name>
    <message>
        <source>Submission shown</source>
        <translation>显示的提交</translation>
    </message>
</context>
<context>
    <name>techpass::SubmissionCard</name>
    <message>
        <source>Progress of the submission</source>
        <translation>提交进度</translation>
    </message>
    <message>
        <source>Progress of %1: %2 of %3 done</source>
        <translation>%1 的进度：%3 行中已完成 %2 行</translation>
    </message>
</context>
<context>
    <name>techpass::SubmissionsModel</name>
    <message>
        <source>All submissions</source>
        <translation>所有提交</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 done</source>
        <comment>title, time, rows done, rows</comment>
        <translation>%1 · %2 · %4 行中已完成 %3 行</translation>
    </message>
</context>
<context>
    <name>techpass::SubmitCommand</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2</source>
        <translation>已登录 %1，身份：%2</translation>
    </message>
    <message>
        <source>%1 may not create accounts: a Subscription Admin or another public officer may.</source>
        <translation>%1 没有创建账户的权限：须由订阅管理员或其他公职人员创建。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>%1 %Ln 秒后再次尝试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not ready and stay; &quot;check&quot; says why.</source>
        <translation>
            <numerusform>%Ln 行不可提交，会保留；“check”会说明原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Run the same command again afterwards.</source>
        <translation>%1 没有发送任何内容。之后请再次运行同一命令。</translation>
    </message>
    <message>
        <source>No row is ready, so nothing was sent.</source>
        <translation>没有可提交的行，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>This file was submitted before and is done: nothing is sent again.</source>
        <translation>此文件已提交并完成：不会重新发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln row(s).</source>
        <translation>
            <numerusform>正在发送 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with the earlier submission of this file: %Ln row(s) left.</source>
        <translation>
            <numerusform>继续此文件先前的提交：剩余 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 行中已完成 %1 行</translation>
    </message>
    <message>
        <source>The service does not let %1 create accounts. The rows stay in the outbox.</source>
        <translation>服务不允许 %1 创建账户。各行会留在发件箱。</translation>
    </message>
    <message>
        <source>%1 Sending goes on as soon as it can be written.</source>
        <translation>%1 一旦可以写入，便会继续发送。</translation>
    </message>
    <message>
        <source>Another window or command is sending these rows. Waiting for its results.</source>
        <translation>另一个窗口或命令正在发送这些行。正在等候结果。</translation>
    </message>
    <message>
        <source>The service cannot take more now. Trying again at %1.</source>
        <translation>服务目前无法接收更多请求。将在 %1 再次尝试。</translation>
    </message>
    <message>
        <source>%1: %2 Run the same command again afterwards: nothing is sent twice.</source>
        <translation>%1：%2 之后请再次运行同一命令：不会重复发送。</translation>
    </message>
    <message>
        <source>%1 of %2 accounts created</source>
        <translation>%2 个账户中已创建 %1 个</translation>
    </message>
    <message>
        <source>%1 The rows stay in the outbox.</source>
        <translation>%1各行会留在发件箱。</translation>
    </message>
    <message>
        <source>This file was submitted before, and its results are not kept any more: nothing is sent again.</source>
        <translation>这个文件以前提交过，其结果已不再保留：不会重新发送。</translation>
    </message>
</context>
<context>
    <name>techpass::SupportDialog</name>
    <message>
        <source>Save support bundle</source>
        <translation>保存支援资料</translation>
    </message>
    <message>
        <source>This is everything that is in it: versions, settings, counts and the log. No people, no lists, no tokens and no keys. Nothing is sent; you save it and pass it on yourself.</source>
        <translation>这是支援资料的全部内容：版本、设置、数量和日志。不含人员资料、名单、令牌或密钥。不会发送任何内容；由您保存并自行转交。</translation>
    </message>
    <message>
        <source>Content of the support bundle</source>
        <translation>支援资料的内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>techpass::TemplateText</name>
    <message>
        <source>%1: name a file that ends in .csv or .xlsx.</source>
        <translation>%1：请指定以 .csv 或 .xlsx 结尾的文件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>techpass::UserButton</name>
    <message>
        <source>Signed in: %1, %2</source>
        <translation>已登录：%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
</context>
<context>
    <name>techpass::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Email invitation</source>
        <translation>电邮邀请</translation>
    </message>
    <message>
        <source>A public officer gets an email and signs up.</source>
        <translation>公职人员会收到电邮，然后自行注册。</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>单个账户</translation>
    </message>
    <message>
        <source>A form for one vendor or one public officer.</source>
        <translation>为一名供应商人员或公职人员填写的表格。</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Many people from a CSV or Excel file. Preparing it works offline.</source>
        <translation>从 CSV 或 Excel 文件导入多人。离线也可以准备。</translation>
    </message>
    <message>
        <source>TechPass guide</source>
        <translation>TechPass 指南</translation>
    </message>
    <message>
        <source>SEED guide</source>
        <translation>SEED 指南</translation>
    </message>
    <message>
        <source>Create TechPass accounts for public officers and vendors, and follow what becomes of each.</source>
        <translation>为公职人员和供应商创建 TechPass 账户，并跟进每个账户的结果。</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>如何开始</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>打开名单…</translation>
    </message>
    <message>
        <source>Try the sample list</source>
        <translation>试用示例名单</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>前往概览</translation>
    </message>
    <message>
        <source>Keyboard: Ctrl+K finds every command, F1 shows all keys.</source>
        <translation>键盘：Ctrl+K 查找任何命令，F1 显示所有按键。</translation>
    </message>
    <message>
        <source>A list can be opened and mended without signing in. Nothing is sent before you submit it.</source>
        <translation>不登录也可以打开和修正名单。在您提交之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>This is practice mode: the service runs inside the program, nothing leaves this computer, and no account is real.</source>
        <translation>这是练习模式：服务在程序内运行，不会有任何内容离开这台电脑，也不会创建真实的账户。</translation>
    </message>
    <message>
        <source>This is %1: what you submit makes real accounts. The sample list opens in practice mode, where none is.</source>
        <translation>这是 %1：您提交的内容会创建真实的账户。示例名单会在练习模式中打开，那里没有真实的账户。</translation>
    </message>
    <message>
        <source>This is %1: what you submit makes real accounts.</source>
        <translation>这是 %1：您提交的内容会创建真实的账户。</translation>
    </message>
</context>
<context>
    <name>techpass::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>打开名单(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New empty list</source>
        <translation>新建空白名单(&amp;N)</translation>
    </message>
    <message>
        <source>Download &amp;template…</source>
        <translation>下载模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>登出(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Wide sidebar</source>
        <translation>展开侧栏(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>保存支援资料(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;About TechPass Invite</source>
        <translation>关于 TechPass Invite(&amp;A)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file and folder</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>清除这些记录(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>邀请(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Email invitation…</source>
        <translation>电邮邀请(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Create account…</source>
        <translation>创建账户(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Batch upload…</source>
        <translation>批量上传(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>导出名单(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>techpass::WorkLine</name>
    <message>
        <source>Work on the list</source>
        <translation>名单处理</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop, and leave the list as it was</source>
        <translation>停止，名单保持原样</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how far a work is, in hundredths</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Changing the list… %1</source>
        <translation>正在更改名单… %1</translation>
    </message>
    <message>
        <source>Arranging the rows… %1</source>
        <translation>正在排列各行… %1</translation>
    </message>
</context>
<context>
    <name>techpass::WorkSettings</name>
    <message>
        <source>As the service says</source>
        <translation>按照服务的规定</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>使用此代理</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理的地址</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>应为：%1。</translation>
    </message>
</context>
<context>
    <name>techpass::WorkspaceKey</name>
    <message>
        <source>The passphrase in %1 does not open what is kept here.</source>
        <translation>%1 中的密码短语无法打开保存在这里的资料。</translation>
    </message>
    <message>
        <source>The key to what is kept here is in this desktop&apos;s keychain, which is locked.</source>
        <translation>保存在这里的资料，其密钥在桌面的密钥环中，而密钥环已锁定。</translation>
    </message>
    <message>
        <source>The key to what is kept here is in this desktop&apos;s keychain, which does not answer.</source>
        <translation>保存在这里的资料，其密钥在桌面的密钥环中，而密钥环没有回应。</translation>
    </message>
    <message>
        <source>What is kept here is sealed with a passphrase: give a file with it by --passphrase-file.</source>
        <translation>保存在这里的资料已用密码短语加密：请以 --passphrase-file 指定含有该密码短语的文件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: its first line is empty; it is to be the passphrase.</source>
        <translation>%1：第一行是空白；这一行应为密码短语。</translation>
    </message>
</context>
</TS>
