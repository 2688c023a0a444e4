<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>ClosingPage</name>
    <message>
        <source>You are signed in. You can close this page and go back to TechPass Invite.</source>
        <translation>Anda telah log masuk. Anda boleh menutup halaman ini dan kembali ke TechPass Invite.</translation>
    </message>
    <message>
        <source>You are not signed in. Close this page; TechPass Invite says what happened.</source>
        <translation>Anda belum log masuk. Tutup halaman ini; TechPass Invite akan menerangkan apa yang berlaku.</translation>
    </message>
    <message>
        <source>This page belongs to no sign-in that is under way. Go back to TechPass Invite and sign in again.</source>
        <translation>Halaman ini bukan untuk log masuk yang sedang berjalan. Kembali ke TechPass Invite dan log masuk semula.</translation>
    </message>
</context>
<context>
    <name>DamageText</name>
    <message>
        <source>Letters were lost on the way to this list, where � stands. Type them again.</source>
        <translation>Beberapa huruf hilang sebelum sampai ke senarai ini, di tempat yang bertanda �. Sila taip semula.</translation>
    </message>
    <message>
        <source>The quotation marks are no part of this and would be sent too. Remove them.</source>
        <translation>Tanda petik ini bukan sebahagian daripada nilai dan akan turut dihantar. Sila buang.</translation>
    </message>
    <message>
        <source>A word processor made the apostrophe a curly one. Use the plain one: &apos;.</source>
        <translation>Pemproses kata telah menukar apostrof menjadi apostrof melengkung. Sila gunakan yang lurus: &apos;.</translation>
    </message>
    <message>
        <source>The spreadsheet could not work this number out or show it. Enter the number.</source>
        <translation>Hamparan tidak dapat mengira atau memaparkan nombor ini. Sila masukkan nombor itu.</translation>
    </message>
    <message>
        <source>The spreadsheet&apos;s column was too narrow to show this value. Enter the value.</source>
        <translation>Lajur hamparan terlalu sempit untuk memaparkan nilai ini. Sila masukkan nilai itu.</translation>
    </message>
    <message>
        <source>The spreadsheet could not work this value out. Enter the value.</source>
        <translation>Hamparan tidak dapat mengira nilai ini. Sila masukkan nilai itu.</translation>
    </message>
    <message>
        <source>%1 says that the spreadsheet could not work this value out. Enter the value.</source>
        <translation>%1 bermaksud hamparan tidak dapat mengira nilai ini. Sila masukkan nilai itu.</translation>
    </message>
    <message>
        <source>A program read this file wrongly and made the reason too long. It should read: %1.</source>
        <translation>Sebuah program tersalah baca fail ini sehingga medan Sebab menjadi terlalu panjang. Teks yang betul: %1.</translation>
    </message>
    <message>
        <source>A program read this file wrongly and garbled the letters. Type them again.</source>
        <translation>Sebuah program tersalah baca fail ini sehingga hurufnya bercelaru. Sila taip semula.</translation>
    </message>
    <message>
        <source>A program read this file wrongly and garbled the letters. It should read: %1.</source>
        <translation>Sebuah program tersalah baca fail ini sehingga hurufnya bercelaru. Teks yang betul: %1.</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>sempang lembut</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>ruang lebar sifar</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>penyambung lebar sifar</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>penyambung kata</translation>
    </message>
    <message>
        <source>byte-order mark</source>
        <translation>tanda susunan bait</translation>
    </message>
    <message>
        <source>mark for the direction of text</source>
        <translation>tanda arah teks</translation>
    </message>
    <message>
        <source>blank character</source>
        <translation>aksara kosong</translation>
    </message>
    <message>
        <source>There is a character here that nobody sees. Remove it.</source>
        <translation>Terdapat aksara yang tidak kelihatan di sini. Sila buang.</translation>
    </message>
    <message>
        <source>%1 (U+%2)</source>
        <comment>zero-width space (U+200B)</comment>
        <translation>%1 (U+%2)</translation>
    </message>
    <message>
        <source>There is a hidden %1 at the start. Remove it.</source>
        <translation>Terdapat %1 tersembunyi pada permulaan teks. Sila buang.</translation>
    </message>
    <message>
        <source>There is a hidden %1 after “%2”. Remove it.</source>
        <translation>Terdapat %1 tersembunyi selepas “%2”. Sila buang.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>pemisah baris</translation>
    </message>
    <message>
        <source>There is a %1 in it. Remove it.</source>
        <comment>%1 is a line break or a tab</comment>
        <translation>Terdapat %1 di dalamnya. Sila buang.</translation>
    </message>
    <message>
        <source>There is a %1 after “%2”. Put a space there.</source>
        <translation>Terdapat %1 selepas “%2”. Sila gantikan dengan ruang.</translation>
    </message>
    <message>
        <source>There is a %1 after “%2”. Remove it.</source>
        <translation>Terdapat %1 selepas “%2”. Sila buang.</translation>
    </message>
    <message>
        <source>This is valid for +%1 with a 0 in front, which spreadsheets take away. Put it back.</source>
        <translation>Nombor ini sah bagi +%1 jika bermula dengan 0, yang sering dibuang oleh hamparan. Sila letakkan semula 0 itu.</translation>
    </message>
    <message>
        <source>The country code +%1 stands in this number twice. Enter the number without it.</source>
        <translation>Kod negara +%1 terdapat dua kali dalam nombor ini. Sila masukkan nombor tanpa kod itu.</translation>
    </message>
    <message>
        <source>Quotation marks or hidden characters are in this number. Remove them.</source>
        <translation>Terdapat tanda petik atau aksara tersembunyi dalam nombor ini. Sila buang.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number, and its last digits are lost. Enter it again.</source>
        <translation>Hamparan telah memendekkan nombor ini dan digit terakhirnya hilang. Sila masukkan semula.</translation>
    </message>
    <message>
        <source>A spreadsheet took this number for a date or a time. Enter the number again.</source>
        <translation>Hamparan menganggap nombor ini sebagai tarikh atau masa. Sila masukkan nombor itu semula.</translation>
    </message>
    <message>
        <source>Spreadsheet error in %1</source>
        <translation>Ralat hamparan dalam %1</translation>
    </message>
    <message>
        <source>Garbled letters in %1</source>
        <translation>Huruf bercelaru dalam %1</translation>
    </message>
    <message>
        <source>Lost letters in %1</source>
        <translation>Huruf hilang dalam %1</translation>
    </message>
    <message>
        <source>Invisible characters in %1</source>
        <translation>Aksara tidak kelihatan dalam %1</translation>
    </message>
    <message>
        <source>Line break in %1</source>
        <translation>Pemisah baris dalam %1</translation>
    </message>
    <message>
        <source>Tab in %1</source>
        <translation>Tab dalam %1</translation>
    </message>
    <message>
        <source>Quotation marks around %1</source>
        <translation>Tanda petik mengapit %1</translation>
    </message>
    <message>
        <source>Curly apostrophe in %1</source>
        <translation>Apostrof melengkung dalam %1</translation>
    </message>
    <message>
        <source>Number without its 0 in front</source>
        <translation>Nombor tanpa 0 di hadapan</translation>
    </message>
    <message>
        <source>Country code twice in the number</source>
        <translation>Kod negara dua kali dalam nombor</translation>
    </message>
    <message>
        <source>Other characters in the number</source>
        <translation>Aksara lain dalam nombor</translation>
    </message>
    <message>
        <source>Repair the letters</source>
        <translation>Pulihkan huruf</translation>
    </message>
    <message>
        <source>Remove the invisible characters</source>
        <translation>Buang aksara tidak kelihatan</translation>
    </message>
    <message>
        <source>Put a space there</source>
        <translation>Gantikan dengan ruang</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Remove the quotation marks</source>
        <translation>Buang tanda petik</translation>
    </message>
    <message>
        <source>Use the plain apostrophe</source>
        <translation>Guna apostrof lurus</translation>
    </message>
    <message>
        <source>Put the 0 in front</source>
        <translation>Letakkan 0 di hadapan</translation>
    </message>
    <message>
        <source>Remove the country code</source>
        <translation>Buang kod negara</translation>
    </message>
    <message>
        <source>Keep the number only</source>
        <translation>Kekalkan nombor sahaja</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Undo %1</source>
        <translation>Buat asal: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Buat semula: %1</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>suntingan</translation>
    </message>
    <message numerus="yes">
        <source>edit of %Ln cell(s)</source>
        <translation>
            <numerusform>suntingan %Ln sel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %Ln row(s)</source>
        <translation>
            <numerusform>tampalan %Ln baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %Ln cell(s)</source>
        <translation>
            <numerusform>tampalan %Ln sel</numerusform>
        </translation>
    </message>
    <message>
        <source>added row</source>
        <translation>tambahan baris</translation>
    </message>
    <message numerus="yes">
        <source>addition of %Ln row(s)</source>
        <translation>
            <numerusform>tambahan %Ln baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln row(s)</source>
        <translation>
            <numerusform>pembuangan %Ln baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reset of %Ln row(s)</source>
        <translation>
            <numerusform>pengesetan semula %Ln baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln repeated row(s)</source>
        <translation>
            <numerusform>pembuangan %Ln baris berulang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix of %Ln cell(s)</source>
        <translation>
            <numerusform>pembaikan %Ln sel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %Ln cell(s) to the file&apos;s text</source>
        <translation>
            <numerusform>pengembalian %Ln sel kepada teks dalam fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearing of %Ln cell(s)</source>
        <translation>
            <numerusform>pengosongan %Ln sel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fill of %Ln cell(s)</source>
        <translation>
            <numerusform>pengisian %Ln sel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replacement in %Ln cell(s)</source>
        <translation>
            <numerusform>penggantian dalam %Ln sel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sorting of %Ln row(s)</source>
        <translation>
            <numerusform>pengisihan %Ln baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOpening</name>
    <message>
        <source>Pasted list</source>
        <translation>Senarai ditampal</translation>
    </message>
</context>
<context>
    <name>ProblemGroups</name>
    <message>
        <source>Same person twice</source>
        <translation>Orang yang sama dua kali</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The email address is missing. Enter the person&apos;s work address.</source>
        <translation>Alamat e-mel belum diisi. Sila masukkan alamat kerja pengguna.</translation>
    </message>
    <message>
        <source>Vendors cannot use %1 yet. Use another work address, or raise a service request to whitelist the domain.</source>
        <translation>Vendor belum boleh menggunakan %1. Sila gunakan alamat kerja lain, atau buat permintaan perkhidmatan supaya domain itu dibenarkan.</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>domain ini</translation>
    </message>
    <message>
        <source>Personal email addresses are not accepted. Use the person&apos;s work address.</source>
        <translation>Alamat e-mel peribadi tidak diterima. Sila gunakan alamat kerja pengguna.</translation>
    </message>
    <message>
        <source>%1 is for personal email, which is not accepted. Use the person&apos;s work address.</source>
        <translation>%1 ialah domain e-mel peribadi, yang tidak diterima. Sila gunakan alamat kerja pengguna.</translation>
    </message>
    <message>
        <source>Only gov.sg addresses can be invited by email. Use Create account for a vendor.</source>
        <translation>Hanya alamat gov.sg boleh dijemput melalui e-mel. Bagi vendor, sila gunakan Cipta akaun.</translation>
    </message>
    <message>
        <source>Officers of %1 cannot sign up by email. Use Create account instead.</source>
        <translation>Pegawai %1 tidak boleh mendaftar melalui e-mel. Sila gunakan Cipta akaun.</translation>
    </message>
    <message>
        <source>this agency</source>
        <translation>agensi ini</translation>
    </message>
    <message>
        <source>This person already has an account. Remove the row, or look under Invite user status.</source>
        <translation>Pengguna ini sudah mempunyai akaun. Sila buang baris ini, atau lihat Status jemputan.</translation>
    </message>
    <message>
        <source>The email address has a space or a hidden character inside. Remove it.</source>
        <translation>Terdapat ruang atau aksara tersembunyi di dalam alamat e-mel. Sila buang.</translation>
    </message>
    <message>
        <source>The email address has no @. Check the address.</source>
        <translation>Alamat e-mel ini tiada @. Sila semak alamat itu.</translation>
    </message>
    <message>
        <source>Only one email address fits here. Keep one @ and one address.</source>
        <translation>Hanya satu alamat e-mel boleh diisi di sini. Sila kekalkan satu @ dan satu alamat.</translation>
    </message>
    <message>
        <source>Keep only the email address, without the name and the &lt; &gt; around it.</source>
        <translation>Sila kekalkan alamat e-mel sahaja, tanpa nama dan tanda &lt; &gt; yang mengapitnya.</translation>
    </message>
    <message>
        <source>The part before the @ is not valid. Check it for missing or extra characters.</source>
        <translation>Bahagian sebelum @ tidak sah. Sila semak jika ada aksara yang kurang atau lebih.</translation>
    </message>
    <message>
        <source>The part after the @ is not a valid domain. Check it for missing or extra characters.</source>
        <translation>Bahagian selepas @ bukan domain yang sah. Sila semak jika ada aksara yang kurang atau lebih.</translation>
    </message>
    <message>
        <source>The email address is too long: at most 64 characters before the @ and 254 in all.</source>
        <translation>Alamat e-mel terlalu panjang: paling banyak 64 aksara sebelum @ dan 254 kesemuanya.</translation>
    </message>
    <message>
        <source>This is not a valid email address. Check it for missing or extra characters.</source>
        <translation>Ini bukan alamat e-mel yang sah. Sila semak jika ada aksara yang kurang atau lebih.</translation>
    </message>
    <message>
        <source>A vendor needs a TechPass username. Enter one.</source>
        <translation>Vendor memerlukan nama pengguna TechPass. Sila masukkan nama pengguna.</translation>
    </message>
    <message>
        <source>A public officer&apos;s email is the username. This one will not be used, and can be cleared.</source>
        <translation>E-mel pegawai awam ialah nama penggunanya. Nama pengguna ini tidak akan digunakan dan boleh dikosongkan.</translation>
    </message>
    <message>
        <source>The username has two periods in a row. Use one.</source>
        <translation>Terdapat dua titik berturut-turut dalam nama pengguna. Sila gunakan satu sahaja.</translation>
    </message>
    <message>
        <source>A username starts and ends with a letter or digit. Remove what stands outside.</source>
        <translation>Nama pengguna bermula dan berakhir dengan huruf atau digit. Sila buang aksara lain di hujungnya.</translation>
    </message>
    <message>
        <source>A username has only the letters A to Z, digits, and _ - . between them. Remove the rest.</source>
        <translation>Nama pengguna hanya mengandungi huruf A hingga Z, digit, serta _ - . di antaranya. Sila buang yang lain.</translation>
    </message>
    <message>
        <source>The country code is missing. Enter it, such as 65 for Singapore.</source>
        <translation>Kod negara belum diisi. Sila masukkan kod, contohnya 65 bagi Singapura.</translation>
    </message>
    <message>
        <source>There is no such country code. Enter one, such as 65 for Singapore.</source>
        <translation>Kod negara ini tidak wujud. Sila masukkan kod lain, contohnya 65 bagi Singapura.</translation>
    </message>
    <message>
        <source>%1 is not a country code. Enter one, such as 65 for Singapore.</source>
        <translation>%1 bukan kod negara. Sila masukkan kod, contohnya 65 bagi Singapura.</translation>
    </message>
    <message>
        <source>The contact number is missing. Enter a mobile number: the initial password comes by SMS.</source>
        <translation>Nombor telefon belum diisi. Sila masukkan nombor telefon bimbit: kata laluan awal dihantar melalui SMS.</translation>
    </message>
    <message>
        <source>A spreadsheet changed this number, and its digits cannot be known. Enter the number again.</source>
        <translation>Hamparan telah mengubah nombor ini dan digitnya tidak dapat diketahui. Sila masukkan nombor itu semula.</translation>
    </message>
    <message>
        <source>This is not a mobile number. The initial password comes by SMS: check that it can arrive.</source>
        <translation>Ini bukan nombor telefon bimbit. Kata laluan awal dihantar melalui SMS: sila pastikan SMS boleh diterima.</translation>
    </message>
    <message>
        <source>SMS to China may be blocked. If none arrives, the user resets the password instead.</source>
        <translation>SMS ke China mungkin disekat. Jika SMS tidak diterima, pengguna boleh menetapkan semula kata laluan.</translation>
    </message>
    <message>
        <source>This is not a valid contact number. Check the digits.</source>
        <translation>Ini bukan nombor telefon yang sah. Sila semak digitnya.</translation>
    </message>
    <message>
        <source>+%1 %2</source>
        <translation>+%1 %2</translation>
    </message>
    <message>
        <source>%1 is 1 digit short. Check the number.</source>
        <translation>%1 kurang 1 digit. Sila semak nombor itu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %Ln digits short. Check the number.</source>
        <translation>
            <numerusform>%1 kurang %Ln digit. Sila semak nombor itu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is 1 digit too long. Check the number.</source>
        <translation>%1 terlebih 1 digit. Sila semak nombor itu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %Ln digits too long. Check the number.</source>
        <translation>
            <numerusform>%1 terlebih %Ln digit. Sila semak nombor itu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number starts with another country&apos;s code than +%1. Change the code or the number.</source>
        <translation>Nombor ini bermula dengan kod negara lain, bukan +%1. Sila ubah kod atau nombor itu.</translation>
    </message>
    <message>
        <source>A contact number has only digits, spaces, dashes and brackets. Remove the rest.</source>
        <translation>Nombor telefon hanya mengandungi digit, ruang, sengkang dan kurungan. Sila buang yang lain.</translation>
    </message>
    <message>
        <source>This number is not valid for +%1. Check the digits.</source>
        <translation>Nombor ini tidak sah bagi +%1. Sila semak digitnya.</translation>
    </message>
    <message>
        <source>The first name is missing. Enter it.</source>
        <translation>Nama pertama belum diisi. Sila masukkan nama pertama.</translation>
    </message>
    <message>
        <source>The last name is missing. Enter it.</source>
        <translation>Nama akhir belum diisi. Sila masukkan nama akhir.</translation>
    </message>
    <message>
        <source>This has a hidden control character. Remove it.</source>
        <translation>Terdapat aksara kawalan tersembunyi di sini. Sila buang.</translation>
    </message>
    <message>
        <source>This has a line break or a hidden control character. Remove it.</source>
        <translation>Terdapat pemisah baris atau aksara kawalan tersembunyi di sini. Sila buang.</translation>
    </message>
    <message>
        <source>The organisation is missing. Enter it.</source>
        <translation>Organisasi belum diisi. Sila masukkan organisasi.</translation>
    </message>
    <message>
        <source>Say whether onboarding to SEED is required: Yes or No.</source>
        <translation>Sila nyatakan sama ada pengguna perlu menyertai SEED: Yes (ya) atau No (tidak).</translation>
    </message>
    <message>
        <source>This is neither Yes nor No. Choose one.</source>
        <translation>Nilai ini bukan Yes (ya) atau No (tidak). Sila pilih satu.</translation>
    </message>
    <message>
        <source>“%1” is neither Yes nor No. Choose one.</source>
        <translation>“%1” bukan Yes (ya) atau No (tidak). Sila pilih satu.</translation>
    </message>
    <message>
        <source>The reason is missing. Say why the account is needed.</source>
        <translation>Sebab belum diisi. Sila nyatakan mengapa akaun ini diperlukan.</translation>
    </message>
    <message>
        <source>The reason is too long. Shorten it.</source>
        <translation>Sebab yang diberikan terlalu panjang. Sila pendekkan.</translation>
    </message>
    <message>
        <source>The reason has %1 characters, and %2 are allowed. Shorten it.</source>
        <translation>Sebab yang diberikan mengandungi %1 aksara, sedangkan hadnya %2. Sila pendekkan.</translation>
    </message>
    <message>
        <source>This email is in the list already. Keep one of the rows.</source>
        <translation>E-mel ini sudah ada dalam senarai. Sila kekalkan satu baris sahaja.</translation>
    </message>
    <message>
        <source>This email is in row %1 already. Keep one of the rows.</source>
        <translation>E-mel ini sudah ada dalam baris %1. Sila kekalkan satu baris sahaja.</translation>
    </message>
    <message>
        <source>This username is in the list already. Give each person their own.</source>
        <translation>Nama pengguna ini sudah ada dalam senarai. Sila beri setiap orang nama pengguna sendiri.</translation>
    </message>
    <message>
        <source>This username is in row %1 already. Give each person their own.</source>
        <translation>Nama pengguna ini sudah ada dalam baris %1. Sila beri setiap orang nama pengguna sendiri.</translation>
    </message>
    <message>
        <source>This number is in the list already. Give each person their own.</source>
        <translation>Nombor ini sudah ada dalam senarai. Sila beri setiap orang nombor sendiri.</translation>
    </message>
    <message>
        <source>This number is in row %1 already. Give each person their own.</source>
        <translation>Nombor ini sudah ada dalam baris %1. Sila beri setiap orang nombor sendiri.</translation>
    </message>
    <message>
        <source>This was sent before and was not made. Look it over.</source>
        <translation>Baris ini pernah dihantar tetapi akaunnya tidak dicipta. Sila semak baris ini.</translation>
    </message>
    <message>
        <source>When this was sent before: %1</source>
        <translation>Semasa baris ini dihantar dahulu: %1</translation>
    </message>
    <message>
        <source>Also in the draft %1, row %2. Submit it from one of them.</source>
        <translation>Turut ada dalam draf %1, baris %2. Sila serahkan daripada satu sahaja.</translation>
    </message>
    <message>
        <source>Waiting in the Outbox from %1. Remove the row unless it is meant twice.</source>
        <translation>Sedang menunggu dalam Peti keluar daripada %1. Sila buang baris ini, melainkan memang diperlukan dua kali.</translation>
    </message>
    <message>
        <source>This email stands in another list, too. Submit it from one of them.</source>
        <translation>E-mel ini turut ada dalam senarai lain. Sila serahkan daripada satu sahaja.</translation>
    </message>
    <message>
        <source>Submitted today in %1 (%2).</source>
        <translation>Diserahkan hari ini dalam %1 (%2).</translation>
    </message>
    <message>
        <source>Submitted yesterday in %1 (%2).</source>
        <translation>Diserahkan semalam dalam %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Submitted %Ln days ago in %1 (%2).</source>
        <translation>
            <numerusform>Diserahkan %Ln hari lalu dalam %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>created</source>
        <translation>dicipta</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>dijemput</translation>
    </message>
    <message>
        <source>had an account already</source>
        <translation>sudah mempunyai akaun</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation>keputusan belum diketahui</translation>
    </message>
    <message>
        <source>This was cleaned on the way in.</source>
        <translation>Nilai ini dibersihkan semasa dimasukkan.</translation>
    </message>
    <message>
        <source>Spaces or hidden characters around “%1” were removed.</source>
        <translation>Ruang atau aksara tersembunyi yang mengapit “%1” telah dibuang.</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”.</source>
        <translation>“%1” dibaca sebagai “%2”.</translation>
    </message>
</context>
<context>
    <name>ProblemTitles</name>
    <message>
        <source>Email</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nama pertama</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nama akhir</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Kod negara</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>Nombor telefon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>SEED</source>
        <translation>SEED</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>Buang ruang</translation>
    </message>
    <message>
        <source>Use a single period</source>
        <translation>Guna satu titik</translation>
    </message>
    <message>
        <source>Clear the username</source>
        <translation>Kosongkan nama pengguna</translation>
    </message>
    <message>
        <source>Remove the hidden characters</source>
        <translation>Buang aksara tersembunyi</translation>
    </message>
    <message>
        <source>Take the code from the number</source>
        <translation>Ambil kod daripada nombor</translation>
    </message>
    <message>
        <source>Use the country&apos;s code</source>
        <translation>Guna kod bagi negara itu</translation>
    </message>
    <message>
        <source>Change to Yes or No</source>
        <translation>Tukar kepada Yes atau No</translation>
    </message>
    <message>
        <source>Email is missing</source>
        <translation>E-mel belum diisi</translation>
    </message>
    <message>
        <source>Email domain is not on the vendors&apos; list</source>
        <translation>Domain e-mel tiada dalam senarai vendor</translation>
    </message>
    <message>
        <source>Personal email address</source>
        <translation>Alamat e-mel peribadi</translation>
    </message>
    <message>
        <source>Not a gov.sg address</source>
        <translation>Bukan alamat gov.sg</translation>
    </message>
    <message>
        <source>Agency without sign-up by email</source>
        <translation>Agensi tanpa pendaftaran melalui e-mel</translation>
    </message>
    <message>
        <source>Same person twice</source>
        <translation>Orang yang sama dua kali</translation>
    </message>
    <message>
        <source>Already has an account</source>
        <translation>Sudah mempunyai akaun</translation>
    </message>
    <message>
        <source>Space inside the email address</source>
        <translation>Ruang di dalam alamat e-mel</translation>
    </message>
    <message>
        <source>More than one email address</source>
        <translation>Lebih daripada satu alamat e-mel</translation>
    </message>
    <message>
        <source>Name inside the email address</source>
        <translation>Nama di dalam alamat e-mel</translation>
    </message>
    <message>
        <source>Not a valid email address</source>
        <translation>Alamat e-mel tidak sah</translation>
    </message>
    <message>
        <source>Also in another draft</source>
        <translation>Turut ada dalam draf lain</translation>
    </message>
    <message>
        <source>Waiting in the Outbox already</source>
        <translation>Sudah menunggu dalam Peti keluar</translation>
    </message>
    <message>
        <source>Submitted before</source>
        <translation>Pernah diserahkan</translation>
    </message>
    <message>
        <source>Also in another list</source>
        <translation>Turut ada dalam senarai lain</translation>
    </message>
    <message>
        <source>Username is missing</source>
        <translation>Nama pengguna belum diisi</translation>
    </message>
    <message>
        <source>Same username twice</source>
        <translation>Nama pengguna sama dua kali</translation>
    </message>
    <message>
        <source>Username is not used for public officers</source>
        <translation>Nama pengguna tidak digunakan bagi pegawai awam</translation>
    </message>
    <message>
        <source>Two periods in a row in the username</source>
        <translation>Dua titik berturut-turut dalam nama pengguna</translation>
    </message>
    <message>
        <source>Not a valid username</source>
        <translation>Nama pengguna tidak sah</translation>
    </message>
    <message>
        <source>Country code is missing</source>
        <translation>Kod negara belum diisi</translation>
    </message>
    <message>
        <source>Not a country code</source>
        <translation>Bukan kod negara</translation>
    </message>
    <message>
        <source>Contact number is missing</source>
        <translation>Nombor telefon belum diisi</translation>
    </message>
    <message>
        <source>Number changed by a spreadsheet</source>
        <translation>Nombor diubah oleh hamparan</translation>
    </message>
    <message>
        <source>Same contact number twice</source>
        <translation>Nombor telefon sama dua kali</translation>
    </message>
    <message>
        <source>Not a mobile number</source>
        <translation>Bukan nombor telefon bimbit</translation>
    </message>
    <message>
        <source>China numbers may not get the SMS</source>
        <translation>Nombor China mungkin tidak menerima SMS</translation>
    </message>
    <message>
        <source>Not a valid %1 number</source>
        <translation>Nombor %1 tidak sah</translation>
    </message>
    <message>
        <source>Not a valid contact number</source>
        <translation>Nombor telefon tidak sah</translation>
    </message>
    <message>
        <source>Not a valid +%1 number</source>
        <translation>Nombor +%1 tidak sah</translation>
    </message>
    <message>
        <source>First name is missing</source>
        <translation>Nama pertama belum diisi</translation>
    </message>
    <message>
        <source>Last name is missing</source>
        <translation>Nama akhir belum diisi</translation>
    </message>
    <message>
        <source>Hidden characters in %1</source>
        <translation>Aksara tersembunyi dalam %1</translation>
    </message>
    <message>
        <source>Organisation is missing</source>
        <translation>Organisasi belum diisi</translation>
    </message>
    <message>
        <source>SEED is missing</source>
        <translation>SEED belum diisi</translation>
    </message>
    <message>
        <source>SEED is neither Yes nor No</source>
        <translation>SEED bukan Yes atau No</translation>
    </message>
    <message>
        <source>Reason is missing</source>
        <translation>Sebab belum diisi</translation>
    </message>
    <message>
        <source>Reason is too long</source>
        <translation>Teks Sebab terlalu panjang</translation>
    </message>
    <message>
        <source>Came back from the Outbox</source>
        <translation>Kembali dari Peti keluar</translation>
    </message>
    <message>
        <source>Cleaned on the way in</source>
        <translation>Dibersihkan semasa dimasukkan</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Subscription Admin, a public officer. May invite users.</source>
        <translation>Pentadbir Langganan, pegawai awam. Boleh menjemput pengguna.</translation>
    </message>
    <message>
        <source>Public officer. May invite users.</source>
        <translation>Pegawai awam. Boleh menjemput pengguna.</translation>
    </message>
    <message>
        <source>Vendor. May not invite users.</source>
        <translation>Vendor. Tidak boleh menjemput pengguna.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this page&apos;s language</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Choose who you are while you practise. Nobody here is real, and nothing leaves this computer.</source>
        <translation>Pilih watak anda untuk latihan. Semua watak di sini bukan orang sebenar, dan tiada apa-apa keluar daripada komputer ini.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Sign in to practise</source>
        <translation>Log masuk untuk latihan</translation>
    </message>
    <message>
        <source>Close this page and start signing in again from the program.</source>
        <translation>Tutup halaman ini dan mulakan log masuk semula daripada program.</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <translation>Log masuk ini tidak dapat diteruskan</translation>
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
        <translation>Mencipta akaun TechPass untuk pegawai awam dan vendor, satu demi satu atau daripada senarai.</translation>
    </message>
    <message>
        <source>Environment: %1
System: %2
Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Persekitaran: %1
Sistem: %2
Perisian bebas di bawah GNU General Public License, versi 3 atau lebih baharu. Tanpa sebarang jaminan.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Dibina dengan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Salin versi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>techpass::Application</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 telah disimpan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are back in a list.</source>
        <translation>
            <numerusform>%Ln baris telah kembali ke senarai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation sent again to %1</source>
        <translation>Jemputan dihantar semula kepada %1</translation>
    </message>
    <message>
        <source>Saved. It is used from the next start of the program.</source>
        <translation>Disimpan. Tetapan ini digunakan apabila program dimulakan semula.</translation>
    </message>
    <message>
        <source>Everything is sealed with a new key.</source>
        <translation>Semua data telah disulitkan dengan kunci baharu.</translation>
    </message>
    <message>
        <source>The next time it starts, the program asks how to keep them.</source>
        <translation>Anda akan ditanya caranya apabila program dimulakan semula.</translation>
    </message>
    <message>
        <source>%1 was closed. It stays in the drafts of the other account.</source>
        <translation>%1 telah ditutup. Senarai itu kekal dalam draf akaun yang satu lagi.</translation>
    </message>
    <message>
        <source>The key was not renewed: this desktop&apos;s keychain is locked or does not answer. Nothing was changed.</source>
        <translation>Kunci tidak diperbaharui: rantai kunci desktop ini terkunci atau tidak menjawab. Tiada apa-apa yang diubah.</translation>
    </message>
</context>
<context>
    <name>techpass::BatchTableModel</name>
    <message>
        <source>The status follows from the row&apos;s values.</source>
        <translation>Status ditentukan oleh nilai dalam baris ini.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sedia</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Semak</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Baiki</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>Row %1, %2: %3.</source>
        <translation>Baris %1, %2: %3.</translation>
    </message>
    <message>
        <source>A public officer&apos;s email is the username.</source>
        <translation>E-mel pegawai awam ialah nama penggunanya.</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Baris %1 dalam fail</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Ditambah di sini</translation>
    </message>
</context>
<context>
    <name>techpass::BatchUploadDialog</name>
    <message>
        <source>Batch upload</source>
        <translation>Muat naik kelompok</translation>
    </message>
    <message>
        <source>Create TechPass accounts for many users at once.</source>
        <translation>Cipta akaun TechPass untuk ramai pengguna sekali gus.</translation>
    </message>
    <message>
        <source>1  Get the template</source>
        <translation>1  Dapatkan templat</translation>
    </message>
    <message>
        <source>A CSV file with the input fields. An Excel version is there too.</source>
        <translation>Fail CSV dengan medan untuk diisi. Versi Excel turut disediakan.</translation>
    </message>
    <message>
        <source>&amp;Download excel template</source>
        <translation>&amp;Muat turun templat Excel</translation>
    </message>
    <message>
        <source>2  Fill in the users, then choose the file</source>
        <translation>2  Isi maklumat pengguna, kemudian pilih fail</translation>
    </message>
    <message>
        <source>You review, edit and remove users before anything is sent. The file itself is never changed.</source>
        <translation>Anda menyemak, menyunting dan membuang pengguna sebelum apa-apa dihantar. Fail itu sendiri tidak diubah.</translation>
    </message>
    <message>
        <source>start with an &amp;empty list</source>
        <translation>mulakan dengan senarai &amp;kosong</translation>
    </message>
    <message>
        <source>&amp;paste from Excel</source>
        <translation>&amp;tampal daripada Excel</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Atau</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Simpan templat</translation>
    </message>
    <message>
        <source>TechPass batch upload</source>
        <translation>Muat naik kelompok TechPass</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in Excel, then paste again.</source>
        <translation>Tiada apa-apa untuk ditampal. Salin baris dalam Excel, kemudian tampal sekali lagi.</translation>
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
        <translation>Teks jika dibaca begini</translation>
    </message>
</context>
<context>
    <name>techpass::CheckText</name>
    <message>
        <source>row %1, line %2: %3: %4: %5 [%6]</source>
        <translation>baris %1, baris fail %2: %3: %4: %5 [%6]</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 ready · %4 errors, %5 to check, %6 cleaned</source>
        <translation>%1: %2 baris, %3 sedia · %4 ralat, %5 untuk disemak, %6 dibersihkan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 The standard rules are used.</source>
        <translation>%1 Peraturan standard digunakan.</translation>
    </message>
</context>
<context>
    <name>techpass::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>techpass::ChoiceText</name>
    <message>
        <source>there is no column &quot;%1&quot;. The columns are: %2.</source>
        <translation>tiada lajur &quot;%1&quot;. Lajur yang ada: %2.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%Ln row(s))</source>
        <translation>
            <numerusform>&quot;%1&quot; (%Ln baris)</numerusform>
        </translation>
    </message>
    <message>
        <source>several sheets have rows: %1. Choose one with --sheet NAME.</source>
        <translation>beberapa helaian mengandungi baris: %1. Pilih satu dengan --sheet NAME.</translation>
    </message>
    <message>
        <source>it is not certain how the text is encoded: %1. Choose with --encoding NAME.</source>
        <translation>pengekodan teks tidak pasti: %1. Pilih dengan --encoding NAME.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>tidak digunakan</translation>
    </message>
    <message>
        <source>it is not certain what these columns are: %1. Say it with --column FIELD=TITLE, once for each, as in --column contactNumber=Phone.</source>
        <translation>kandungan lajur berikut tidak pasti: %1. Nyatakan dengan --column FIELD=TITLE, sekali bagi setiap lajur, seperti --column contactNumber=Phone.</translation>
    </message>
    <message>
        <source>--encoding takes UTF-8, UTF-16LE, UTF-16BE, Windows-1252, GB18030 or Big5.</source>
        <translation>--encoding menerima UTF-8, UTF-16LE, UTF-16BE, Windows-1252, GB18030 atau Big5.</translation>
    </message>
    <message>
        <source>--column takes FIELD=TITLE, such as contactNumber=Phone.</source>
        <translation>--column menerima FIELD=TITLE, contohnya contactNumber=Phone.</translation>
    </message>
    <message>
        <source>there is no sheet &quot;%1&quot;.</source>
        <translation>tiada helaian &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>there is no such column.</source>
        <translation>tiada lajur sedemikian.</translation>
    </message>
</context>
<context>
    <name>techpass::CleanedCells</name>
    <message>
        <source>Row %1, %2: in the file %3, will be sent as %4</source>
        <translation>Baris %1, %2: dalam fail %3, akan dihantar sebagai %4</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Medan</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Seperti dalam fail</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>Akan dihantar sebagai</translation>
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
        <translation>Dibersihkan semasa dimasukkan</translation>
    </message>
    <message>
        <source>&amp;Use as in the file</source>
        <translation>&amp;Guna seperti dalam fail</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>These values will not be sent exactly as they stand in the file.</source>
        <translation>Nilai berikut tidak akan dihantar tepat seperti dalam fail.</translation>
    </message>
    <message>
        <source>Cleaned values</source>
        <translation>Nilai dibersihkan</translation>
    </message>
    <message>
        <source>Send the selected values as they stand in the file (Enter)</source>
        <translation>Hantar nilai yang dipilih seperti dalam fail (Enter)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Buat asal (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>techpass::ColumnsQuestion</name>
    <message>
        <source>Column in the file</source>
        <translation>Lajur dalam fail</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Kandungannya</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Baca sebagai</translation>
    </message>
    <message>
        <source>Column %1, without a title</source>
        <translation>Lajur %1, tanpa tajuk</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Tidak pasti</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Tidak digunakan</translation>
    </message>
    <message>
        <source>Name, first name first</source>
        <translation>Nama, nama pertama dahulu</translation>
    </message>
    <message>
        <source>Name, last name first</source>
        <translation>Nama, nama akhir dahulu</translation>
    </message>
    <message>
        <source>Read “%1” as</source>
        <translation>Baca “%1” sebagai</translation>
    </message>
    <message>
        <source>Not certain. In it: %1</source>
        <translation>Tidak pasti. Kandungannya: %1</translation>
    </message>
    <message>
        <source>“%1” is chosen for two columns.</source>
        <translation>“%1” dipilih bagi dua lajur.</translation>
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
        <translation>dipilih</translation>
    </message>
</context>
<context>
    <name>techpass::CommandLineText</name>
    <message>
        <source>Work in this environment (practice, or a configured one).</source>
        <translation>Bekerja dalam persekitaran ini (practice, atau yang telah dikonfigurasikan).</translation>
    </message>
    <message>
        <source>Use the practice service at this address of this machine.</source>
        <translation>Guna perkhidmatan latihan di alamat ini pada komputer ini.</translation>
    </message>
    <message>
        <source>The OpenID issuer of that practice service.</source>
        <translation>Pengeluar OpenID bagi perkhidmatan latihan itu.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Simpan semuanya dalam folder ini.</translation>
    </message>
    <message>
        <source>check, policy: print the report as JSON.</source>
        <translation>check, policy: cetak laporan sebagai JSON.</translation>
    </message>
    <message>
        <source>policy: what is wrong in this file for a machine.</source>
        <translation>policy: apa yang salah dalam fail tetapan komputer yang diberikan.</translation>
    </message>
    <message>
        <source>policy: print a template for administrators: %1.</source>
        <translation>policy: cetak templat untuk pentadbir: %1.</translation>
    </message>
    <message>
        <source>check, submit: the worksheet that is the list.</source>
        <translation>check, submit: helaian kerja yang merupakan senarai.</translation>
    </message>
    <message>
        <source>check, submit: how the text is encoded (UTF-8, Windows-1252, GB18030, Big5 …).</source>
        <translation>check, submit: pengekodan teks (UTF-8, Windows-1252, GB18030, Big5 …).</translation>
    </message>
    <message>
        <source>check, submit: which column holds a field, by its title or #number; once for each field (email, contactNumber …; name or nameLastFirst for whole names).</source>
        <translation>check, submit: lajur bagi sesuatu medan, mengikut tajuknya atau #nombor; sekali bagi setiap medan (email, contactNumber …; name atau nameLastFirst bagi nama penuh).</translation>
    </message>
    <message>
        <source>submit: write each row&apos;s result to this file.</source>
        <translation>submit: tulis keputusan setiap baris ke dalam fail ini.</translation>
    </message>
    <message>
        <source>submit, in practice: sign in as admin, officer or vendor.</source>
        <translation>submit, dalam latihan: log masuk sebagai admin, officer atau vendor.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Tunjukkan bantuan ini.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Tunjukkan versi.</translation>
    </message>
    <message>
        <source>--check and --template go with policy.</source>
        <translation>--check dan --template digunakan dengan policy.</translation>
    </message>
    <message>
        <source>policy takes no file: policy --check %1 checks one.</source>
        <translation>policy tidak menerima fail: policy --check %1 menyemaknya.</translation>
    </message>
    <message>
        <source>--check goes alone with policy.</source>
        <translation>--check digunakan dengan policy sahaja, tanpa pilihan lain.</translation>
    </message>
    <message>
        <source>--check needs the name of a file.</source>
        <translation>--check memerlukan nama fail.</translation>
    </message>
    <message>
        <source>--template takes one of %1.</source>
        <translation>--template menerima satu daripada %1.</translation>
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
        <translation>Penggunaan: techpass-invite [FILE]                             tetingkap, dengan FILE dibuka
            techpass-invite check FILE [--json]                apa yang salah dalam senarai
            techpass-invite submit FILE [--results OUT.csv]    hantar baris yang sedia
            techpass-invite template OUT.csv|OUT.xlsx          senarai kosong untuk diisi
            techpass-invite policy [--json]                    tetapan yang berkuat kuasa, dan asalnya
            techpass-invite policy --check FILE                apa yang salah dalam fail tetapan komputer

Status keluar: 0 semuanya baik · 1 ada baris yang tidak sedia atau tidak dicipta · 2 tidak dapat dilakukan

</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the name of a file.</source>
        <translation>&quot;%1&quot; memerlukan nama fail.</translation>
    </message>
    <message>
        <source>One file at a time: &quot;%1&quot; is one too many.</source>
        <translation>Satu fail pada satu masa: &quot;%1&quot; berlebihan.</translation>
    </message>
    <message>
        <source>--json goes with check and policy.</source>
        <translation>--json digunakan dengan check dan policy.</translation>
    </message>
    <message>
        <source>--results goes with submit.</source>
        <translation>--results digunakan dengan submit.</translation>
    </message>
    <message>
        <source>--results needs the name of a file.</source>
        <translation>--results memerlukan nama fail.</translation>
    </message>
    <message>
        <source>--results names the list itself, which is never changed: name another file.</source>
        <translation>--results menamakan senarai itu sendiri, yang tidak pernah diubah: namakan fail lain.</translation>
    </message>
    <message>
        <source>--sheet, --encoding and --column go with check and submit.</source>
        <translation>--sheet, --encoding dan --column digunakan dengan check dan submit.</translation>
    </message>
    <message>
        <source>--service and --issuer go together.</source>
        <translation>--service dan --issuer digunakan bersama.</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir memerlukan nama folder.</translation>
    </message>
    <message>
        <source>--as takes admin, officer or vendor.</source>
        <translation>--as menerima admin, officer atau vendor.</translation>
    </message>
    <message>
        <source>check, submit: the first line of this file is the passphrase that opens what is kept here, where there is no keychain.</source>
        <translation>check, submit: baris pertama fail ini ialah frasa laluan yang membuka data yang disimpan di sini, jika tiada rantai kunci.</translation>
    </message>
</context>
<context>
    <name>techpass::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palet perintah</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Cari perintah</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Apakah yang anda mahu buat?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Tiada perintah dengan nama itu.</translation>
    </message>
</context>
<context>
    <name>techpass::Commands</name>
    <message>
        <source>This page</source>
        <translation>Halaman ini</translation>
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
        <translation>Negara atau kod</translation>
    </message>
</context>
<context>
    <name>techpass::CreateAccountDialog</name>
    <message>
        <source>Create account</source>
        <translation>Cipta akaun</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>Alamat &amp;e-mel</translation>
    </message>
    <message>
        <source>TechPass &amp;username</source>
        <translation>Nama pengg&amp;una TechPass</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Nama &amp;pertama</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Nama &amp;akhir</translation>
    </message>
    <message>
        <source>&amp;Country code</source>
        <translation>&amp;Kod negara</translation>
    </message>
    <message>
        <source>Contact nu&amp;mber</source>
        <translation>Nombor te&amp;lefon</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisasi</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Jabatan</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Se&amp;bab</translation>
    </message>
    <message>
        <source>The initial password is sent to this number by SMS.</source>
        <translation>Kata laluan awal dihantar ke nombor ini melalui SMS.</translation>
    </message>
    <message>
        <source>Previous row (Alt+Up)</source>
        <translation>Baris sebelumnya (Alt+Up)</translation>
    </message>
    <message>
        <source>Next row (Alt+Down)</source>
        <translation>Baris seterusnya (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Serah</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Baris %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>Public officer</source>
        <translation>Pegawai awam</translation>
    </message>
    <message>
        <source>Vendor · %1 is an allowed domain</source>
        <translation>Vendor · %1 ialah domain yang dibenarkan</translation>
    </message>
    <message>
        <source>Vendor · %1 must be whitelisted by service request</source>
        <translation>Vendor · %1 mesti dibenarkan melalui permintaan perkhidmatan</translation>
    </message>
    <message>
        <source>A public officer’s email is their username.</source>
        <translation>E-mel pegawai awam ialah nama penggunanya.</translation>
    </message>
    <message>
        <source>Greyed out for public officers: their email is their username.</source>
        <translation>Dikelabukan bagi pegawai awam: e-mel mereka ialah nama pengguna mereka.</translation>
    </message>
    <message>
        <source>This was being typed when the program broke off. Save puts it into the list.</source>
        <translation>Ini sedang ditaip semasa program terhenti. Simpan memasukkannya ke dalam senarai.</translation>
    </message>
</context>
<context>
    <name>techpass::DepartedLine</name>
    <message>
        <source>Refresh</source>
        <translation>Muat semula</translation>
    </message>
    <message>
        <source>Apply the filter again</source>
        <translation>Guna penapis sekali lagi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shown no longer match.</source>
        <translation>
            <numerusform>%Ln baris yang ditunjukkan tidak lagi sepadan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) match.</source>
        <translation>
            <numerusform>%Ln baris lagi sepadan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::DesktopNotifier</name>
    <message>
        <source>Show the Outbox</source>
        <translation>Tunjukkan Peti keluar</translation>
    </message>
</context>
<context>
    <name>techpass::DraftQuestion</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the list that is shown now, with %2 and what you changed in it.</source>
        <translation>“%1” ialah senarai yang ditunjukkan sekarang, dengan %2 dan perubahan anda.</translation>
    </message>
    <message>
        <source>“%1” with %2, last edited: %3. What you changed in it is there.</source>
        <translation>“%1” dengan %2, terakhir disunting: %3. Perubahan anda ada di dalamnya.</translation>
    </message>
    <message>
        <source>This list is open already</source>
        <translation>Senarai ini sudah dibuka</translation>
    </message>
    <message>
        <source>This list is already a draft</source>
        <translation>Senarai ini sudah menjadi draf</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Teruskan</translation>
    </message>
    <message>
        <source>&amp;Open the draft</source>
        <translation>&amp;Buka draf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Open the &amp;file anew</source>
        <translation>Buka &amp;fail semula</translation>
    </message>
</context>
<context>
    <name>techpass::DraftsModel</name>
    <message numerus="yes">
        <source>%Ln row(s) to fix</source>
        <translation>
            <numerusform>%Ln baris perlu dibaiki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to check</source>
        <translation>
            <numerusform>%Ln baris perlu disemak</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sedia</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>Terakhir disunting</translation>
    </message>
    <message>
        <source>Untitled list</source>
        <translation>Senarai tanpa tajuk</translation>
    </message>
</context>
<context>
    <name>techpass::DraftsPage</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Tiada draf</translation>
    </message>
    <message>
        <source>A list that you open is kept here until it is submitted, also when the program closes.</source>
        <translation>Senarai yang anda buka disimpan di sini sehingga diserahkan, walaupun program ditutup.</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>Jemput pengguna</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” telah dipadam.</translation>
    </message>
</context>
<context>
    <name>techpass::DropCurtain</name>
    <message>
        <source>Let go to open the list</source>
        <translation>Lepaskan untuk membuka senarai</translation>
    </message>
    <message>
        <source>You review it before anything is sent. The file itself is never changed.</source>
        <translation>Anda menyemaknya sebelum apa-apa dihantar. Fail itu sendiri tidak diubah.</translation>
    </message>
</context>
<context>
    <name>techpass::DropZone</name>
    <message>
        <source>&amp;Choose a file</source>
        <translation>&amp;Pilih fail</translation>
    </message>
    <message>
        <source>Drop a .csv or .xlsx file here</source>
        <translation>Lepaskan fail .csv atau .xlsx di sini</translation>
    </message>
    <message>
        <source>Let go to open it</source>
        <translation>Lepaskan untuk membukanya</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Membuka “%1”…</translation>
    </message>
</context>
<context>
    <name>techpass::DroppedFile</name>
    <message>
        <source>There is no file in what was dropped. Drop a .csv or .xlsx file.</source>
        <translation>Tiada fail ditemui dalam kandungan yang dilepaskan. Sila lepaskan fail .csv atau .xlsx.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were dropped. Drop one file at a time.</source>
        <translation>
            <numerusform>%Ln fail telah dilepaskan. Sila lepaskan satu fail pada satu masa.</numerusform>
        </translation>
    </message>
    <message>
        <source>That file is not on this computer. Save it here first, then drop it.</source>
        <translation>Fail itu tiada pada komputer ini. Sila simpan fail itu di sini dahulu, kemudian lepaskan.</translation>
    </message>
    <message>
        <source>There is no .csv or .xlsx file in the folder “%1”. Drop the list itself.</source>
        <translation>Tiada fail .csv atau .xlsx dalam folder “%1”. Sila lepaskan senarai itu sendiri.</translation>
    </message>
</context>
<context>
    <name>techpass::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Buat a&amp;sal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat se&amp;mula</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sa&amp;lin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tam&amp;pal</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>P&amp;ilih semua</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Cari…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ganti…</translation>
    </message>
</context>
<context>
    <name>techpass::EmailInvitationDialog</name>
    <message>
        <source>Email invitation</source>
        <translation>Jemputan e-mel</translation>
    </message>
    <message>
        <source>For public officers with a gov.sg email. For anyone else, use %1.</source>
        <translation>Untuk pegawai awam yang mempunyai e-mel gov.sg. Bagi orang lain, gunakan %1.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Cipta akaun</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>Alamat &amp;e-mel</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Se&amp;bab</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Serah</translation>
    </message>
</context>
<context>
    <name>techpass::EnqueueLine</name>
    <message>
        <source>Rows put into the Outbox</source>
        <translation>Baris masuk ke Peti keluar</translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln row(s) into the Outbox… %1 done</source>
        <translation>
            <numerusform>Memasukkan %Ln baris ke Peti keluar… %1 selesai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ErrorText</name>
    <message>
        <source>The file is no longer there. It may have been moved or renamed: choose it again.</source>
        <translation>Fail itu tiada lagi di situ. Fail mungkin telah dialihkan atau ditukar namanya: sila pilih semula.</translation>
    </message>
    <message>
        <source>The file cannot be read. Close it in other programs, or copy it to this computer, and try again.</source>
        <translation>Fail tidak dapat dibaca. Sila tutup fail itu dalam program lain, atau salin ke komputer ini, dan cuba lagi.</translation>
    </message>
    <message>
        <source>The file cannot be saved there. Choose another folder or name.</source>
        <translation>Fail tidak dapat disimpan di situ. Sila pilih folder atau nama lain.</translation>
    </message>
    <message>
        <source>A list was read from this file, and such a file is never changed. Choose another name.</source>
        <translation>Sebuah senarai dibaca daripada fail ini, dan fail sedemikian tidak pernah diubah. Sila pilih nama lain.</translation>
    </message>
    <message>
        <source>The file is too large for a list of users. Split it and open the parts.</source>
        <translation>Fail terlalu besar untuk senarai pengguna. Sila bahagikan fail itu dan buka setiap bahagian.</translation>
    </message>
    <message>
        <source>This is not a list that can be read (%1). Save it as .csv or .xlsx and open that.</source>
        <translation>Ini bukan senarai yang dapat dibaca (%1). Sila simpan sebagai .csv atau .xlsx dan buka fail itu.</translation>
    </message>
    <message>
        <source>This is not a list that can be read. Save it as .csv or .xlsx and open that.</source>
        <translation>Ini bukan senarai yang dapat dibaca. Sila simpan sebagai .csv atau .xlsx dan buka fail itu.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Open it in the program that made it, save it again and open that.</source>
        <translation>Fail rosak (%1). Sila buka dalam program yang menghasilkannya, simpan semula dan buka fail baharu itu.</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in the program that made it, save it again and open that.</source>
        <translation>Fail rosak. Sila buka dalam program yang menghasilkannya, simpan semula dan buka fail baharu itu.</translation>
    </message>
    <message>
        <source>No row with column titles was found. Add the template&apos;s titles, such as Email and First Name, above the first user.</source>
        <translation>Tiada baris dengan tajuk lajur ditemui. Sila tambah tajuk templat, seperti Email dan First Name, di atas pengguna pertama.</translation>
    </message>
    <message>
        <source>The list has no users. Fill in at least one row below the titles.</source>
        <translation>Senarai ini tiada pengguna. Sila isi sekurang-kurangnya satu baris di bawah tajuk.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so nothing more can be kept. Free some space.</source>
        <translation>Cakera komputer ini penuh, jadi tiada apa-apa lagi dapat disimpan. Sila kosongkan sedikit ruang.</translation>
    </message>
    <message>
        <source>Another window works with this already. Go on there, or close it there first.</source>
        <translation>Tetingkap lain sedang menggunakannya. Sila teruskan di sana, atau tutup di sana dahulu.</translation>
    </message>
    <message>
        <source>What the program keeps on this computer is damaged in one place. What could be read is shown.</source>
        <translation>Data yang disimpan oleh program pada komputer ini rosak di satu tempat. Yang dapat dibaca ditunjukkan.</translation>
    </message>
    <message>
        <source>The program cannot write to its data folder. Check that the folder is there and that you may write to it.</source>
        <translation>Program tidak dapat menulis ke folder datanya. Sila pastikan folder itu ada dan anda dibenarkan menulis ke dalamnya.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the connection; nothing was lost.</source>
        <translation>Perkhidmatan tidak dapat dihubungi. Sila semak sambungan; tiada apa-apa yang hilang.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>Perkhidmatan mengambil masa terlalu lama untuk menjawab. Sila cuba lagi.</translation>
    </message>
    <message>
        <source>The connection is not secure: the service&apos;s certificate was refused. Ask your administrator.</source>
        <translation>Sambungan tidak selamat: sijil perkhidmatan ditolak. Sila hubungi pentadbir anda.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. It is tried again without repeating.</source>
        <translation>Sambungan terputus sebelum jawapan diterima. Program mencuba lagi, tanpa menciptanya dua kali.</translation>
    </message>
    <message>
        <source>The service gave an answer that cannot be read. Try again later.</source>
        <translation>Jawapan perkhidmatan tidak dapat dibaca. Sila cuba lagi kemudian.</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Sila log masuk untuk meneruskan.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Try again, or use another account.</source>
        <translation>Log masuk tidak diselesaikan. Sila cuba lagi, atau gunakan akaun lain.</translation>
    </message>
    <message>
        <source>You may not invite users. Ask a Subscription Admin or another public officer to do it.</source>
        <translation>Anda tidak dibenarkan menjemput pengguna. Sila minta Pentadbir Langganan atau pegawai awam lain melakukannya.</translation>
    </message>
    <message>
        <source>The service does not know this entry any more. Refresh and look again.</source>
        <translation>Perkhidmatan tidak lagi mengenali entri ini. Sila muat semula dan lihat sekali lagi.</translation>
    </message>
    <message>
        <source>The service asks to wait before the next request. Try again later.</source>
        <translation>Perkhidmatan meminta anda menunggu sebelum permintaan seterusnya. Sila cuba lagi kemudian.</translation>
    </message>
    <message>
        <source>The service has a problem of its own. Try again later.</source>
        <translation>Perkhidmatan mengalami masalah di pihaknya. Sila cuba lagi kemudian.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program: this desktop&apos;s keychain is locked. Unlock it to stay signed in.</source>
        <translation>Anda kekal log masuk sehingga anda menutup program: rantai kunci desktop ini terkunci. Buka kuncinya supaya anda terus kekal log masuk.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program: this desktop has no keychain.</source>
        <translation>Anda kekal log masuk sehingga anda menutup program: desktop ini tiada rantai kunci.</translation>
    </message>
    <message>
        <source>The settings of this computer do not allow this: %1. Ask your administrator.</source>
        <translation>Tetapan komputer ini tidak membenarkannya: %1. Sila hubungi pentadbir anda.</translation>
    </message>
    <message>
        <source>The settings of this computer do not allow this. Ask your administrator.</source>
        <translation>Tetapan komputer ini tidak membenarkannya. Sila hubungi pentadbir anda.</translation>
    </message>
    <message>
        <source>The service refused: %1</source>
        <translation>Perkhidmatan menolak: %1</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Perkhidmatan menolak permintaan ini.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>%1 Trace ID: %2</source>
        <translation>%1 ID jejak: %2</translation>
    </message>
    <message>
        <source>What the program keeps on this computer is sealed, and its key is not in the keychain any more. Nothing was deleted.</source>
        <translation>Data yang disimpan oleh program pada komputer ini disulitkan, dan kuncinya tiada lagi dalam rantai kunci. Tiada apa-apa yang dipadam.</translation>
    </message>
    <message>
        <source>What the program keeps on this computer was sealed with another key. Nothing was deleted. Close this window and start the program again.</source>
        <translation>Data yang disimpan oleh program pada komputer ini disulitkan dengan kunci lain. Tiada apa-apa yang dipadam. Sila tutup tetingkap ini dan mulakan program semula.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Start the program&apos;s window once and choose how your lists are kept.</source>
        <translation>Komputer ini tiada rantai kunci. Sila buka tetingkap program sekali dan pilih cara senarai anda disimpan.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password (%1). Nothing was sent and nothing was lost.</source>
        <translation>Proksi meminta nama dan kata laluan (%1). Tiada apa-apa yang dihantar dan tiada apa-apa yang hilang.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password. Nothing was sent and nothing was lost.</source>
        <translation>Proksi meminta nama dan kata laluan. Tiada apa-apa yang dihantar dan tiada apa-apa yang hilang.</translation>
    </message>
</context>
<context>
    <name>techpass::FileChoosing</name>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fail CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Pilih senarai</translation>
    </message>
    <message>
        <source>Lists of users (%1)</source>
        <translation>Senarai pengguna (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua fail (*)</translation>
    </message>
</context>
<context>
    <name>techpass::FillValueDialog</name>
    <message>
        <source>Fill with…</source>
        <translation>Isi dengan…</translation>
    </message>
    <message numerus="yes">
        <source>The same value goes into %Ln row(s).</source>
        <translation>
            <numerusform>Nilai yang sama dimasukkan ke dalam %Ln baris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Isi %Ln baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Cari dan ganti</translation>
    </message>
    <message>
        <source>Show Replace (Ctrl+H)</source>
        <translation>Tunjukkan Ganti (Ctrl+H)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Padan huruf besar/kecil</translation>
    </message>
    <message>
        <source>Whole cell only</source>
        <translation>Seluruh sel sahaja</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Tempat mencari</translation>
    </message>
    <message>
        <source>Where to look, always in the rows that are shown</source>
        <translation>Tempat mencari, sentiasa dalam baris yang ditunjukkan</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Semua lajur</translation>
    </message>
    <message>
        <source>Selected cells</source>
        <translation>Sel yang dipilih</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>Sebelumnya (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>Seterusnya (Enter, F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ganti dengan</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Replace this one, go to the next</source>
        <translation>Ganti yang ini, pergi ke yang seterusnya</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ganti semua</translation>
    </message>
    <message>
        <source>Hide Replace</source>
        <translation>Sembunyikan Ganti</translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <translation>%1 setakat ini…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemui</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 ditemui</translation>
    </message>
    <message>
        <source>Replace all (%1)</source>
        <translation>Ganti semua (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln cell(s), as one step that can be undone</source>
        <translation>
            <numerusform>Ganti dalam %Ln sel, sebagai satu langkah yang boleh dibuat asal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FirstRun</name>
    <message>
        <source>Practice mode could not be started. Start the program with the option --environment practice.</source>
        <translation>Mod latihan tidak dapat dimulakan. Sila mulakan program dengan pilihan --environment practice.</translation>
    </message>
</context>
<context>
    <name>techpass::FixPreviewDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) will change. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln baris akan berubah. Tekan Ctrl+Z untuk buat asal.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Yang akan berubah</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln change(s) are shown.</source>
        <translation>
            <numerusform>%Ln perubahan pertama ditunjukkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fix %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Baiki %Ln baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Buang apa yang telah anda taip?</translation>
    </message>
    <message>
        <source>It is kept nowhere else.</source>
        <translation>Teks itu tidak disimpan di tempat lain.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Terus menyunting</translation>
    </message>
</context>
<context>
    <name>techpass::FormField</name>
    <message>
        <source>(optional)</source>
        <translation>(tidak wajib)</translation>
    </message>
</context>
<context>
    <name>techpass::FormTexts</name>
    <message>
        <source>Is onboarding to SEED required?</source>
        <translation>Adakah pengguna perlu menyertai SEED?</translation>
    </message>
    <message>
        <source>Choose Yes if the user will use a Government Managed Device. GSIB does not need SEED.</source>
        <translation>Pilih Ya jika pengguna akan menggunakan Government Managed Device. GSIB tidak memerlukan SEED.</translation>
    </message>
    <message>
        <source>You are offline: Submit puts this in the Outbox</source>
        <translation>Anda di luar talian: Serah akan memasukkannya ke Peti keluar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) need attention</source>
        <translation>
            <numerusform>%Ln medan perlu perhatian</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out: Submit puts this in the Outbox</source>
        <translation>Anda belum log masuk: Serah akan memasukkannya ke Peti keluar</translation>
    </message>
</context>
<context>
    <name>techpass::FriendlyTime</name>
    <message>
        <source>Today, %1</source>
        <translation>Hari ini, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Semalam, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>techpass::InvitationsDelegate</name>
    <message>
        <source>Sending…</source>
        <translation>Menghantar…</translation>
    </message>
</context>
<context>
    <name>techpass::InvitationsModel</name>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>Sudah menyertai</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Pengguna tidak ditemui</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Tamat tempoh</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Tamat hari ini</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s)</source>
        <translation>
            <numerusform>Tamat dalam %Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Not onboarded</source>
        <translation>Belum menyertai</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Tidak diperlukan</translation>
    </message>
    <message>
        <source>Licence assigned</source>
        <translation>Lesen diberikan</translation>
    </message>
    <message>
        <source>Fully onboarded</source>
        <translation>Menyertai sepenuhnya</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Hantar semula</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Dihantar hari ini</translation>
    </message>
    <message>
        <source>Sent yesterday</source>
        <translation>Dihantar semalam</translation>
    </message>
    <message>
        <source>The invitation is valid until %1.</source>
        <translation>Jemputan ini sah sehingga %1.</translation>
    </message>
    <message>
        <source>Last sent %1</source>
        <translation>Terakhir dihantar %1</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nama pertama</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nama akhir</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasi</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Date of invite</source>
        <translation>Tarikh jemputan</translation>
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
        <translation>Muat turun templat</translation>
    </message>
    <message>
        <source>TechPass template</source>
        <translation>Templat TechPass</translation>
    </message>
</context>
<context>
    <name>techpass::InviteUsersPage</name>
    <message>
        <source>Email invitation</source>
        <translation>Jemputan e-mel</translation>
    </message>
    <message>
        <source>Only available for public officers. They get an email and sign up themselves.</source>
        <translation>Hanya untuk pegawai awam. Mereka menerima e-mel dan mendaftar sendiri.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Cipta akaun</translation>
    </message>
    <message>
        <source>Create on behalf of a vendor or a public officer.</source>
        <translation>Cipta akaun bagi pihak vendor atau pegawai awam.</translation>
    </message>
    <message>
        <source>Batch upload</source>
        <translation>Muat naik kelompok</translation>
    </message>
    <message>
        <source>Add multiple users from a CSV or Excel file. Drop the file here.</source>
        <translation>Tambah ramai pengguna daripada fail CSV atau Excel. Lepaskan fail di sini.</translation>
    </message>
    <message>
        <source>You need: gov.sg email · SEED yes/no · reason</source>
        <translation>Anda perlukan: e-mel gov.sg · SEED ya/tidak · sebab</translation>
    </message>
    <message>
        <source>You need: email · username (vendors) · name · contact · organisation</source>
        <translation>Anda perlukan: e-mel · nama pengguna (vendor) · nama · telefon · organisasi</translation>
    </message>
    <message>
        <source>Download template</source>
        <translation>Muat turun templat</translation>
    </message>
    <message>
        <source>Invitation Type</source>
        <translation>Jenis jemputan</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>Jemput pengguna</translation>
    </message>
    <message>
        <source>Vendors cannot invite users. Ask a Subscription Admin or another public officer.</source>
        <translation>Vendor tidak boleh menjemput pengguna. Sila minta bantuan Pentadbir Langganan atau pegawai awam lain.</translation>
    </message>
    <message>
        <source>Your account may not invite users. Ask a Subscription Admin or another public officer.</source>
        <translation>Akaun anda tidak dibenarkan menjemput pengguna. Sila minta bantuan Pentadbir Langganan atau pegawai awam lain.</translation>
    </message>
</context>
<context>
    <name>techpass::InviteeDialog</name>
    <message>
        <source>What you typed here before is back.</source>
        <translation>Apa yang anda taip di sini sebelum ini telah dikembalikan.</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>Borang ini kosong semula.</translation>
    </message>
    <message>
        <source>Start &amp;anew</source>
        <translation>Mula &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>Kem&amp;balikan</translation>
    </message>
</context>
<context>
    <name>techpass::KeptData</name>
    <message>
        <source>Lists and results are sealed. Their key is in this desktop&apos;s keychain.</source>
        <translation>Senarai dan keputusan disulitkan. Kuncinya ada dalam rantai kunci desktop ini.</translation>
    </message>
    <message>
        <source>Lists and results are sealed with your passphrase.</source>
        <translation>Senarai dan keputusan disulitkan dengan frasa laluan anda.</translation>
    </message>
    <message>
        <source>Nothing is kept: lists and results are gone when you quit.</source>
        <translation>Tiada apa-apa disimpan: senarai dan keputusan hilang apabila anda keluar.</translation>
    </message>
    <message>
        <source>This is practice, where nobody is real: lists and results are kept without a key of your own.</source>
        <translation>Ini latihan, dan semua orang di sini bukan orang sebenar: senarai dan keputusan disimpan tanpa kunci anda sendiri.</translation>
    </message>
    <message numerus="yes">
        <source>Results are deleted %Ln day(s) after their submission is finished.</source>
        <translation>
            <numerusform>Keputusan dipadam %Ln hari selepas serahannya selesai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>Perbaharui kunci</translation>
    </message>
    <message>
        <source>Seals everything anew with another key</source>
        <translation>Sulitkan semula semua data dengan kunci lain</translation>
    </message>
    <message>
        <source>Delete my data now…</source>
        <translation>Padam data saya sekarang…</translation>
    </message>
    <message>
        <source>Delete everything that is kept here?</source>
        <translation>Padam semua yang disimpan di sini?</translation>
    </message>
    <message>
        <source>Drafts, the outbox with what still waits to be sent, results and your sign-in are deleted from this computer for good, and the program closes. Accounts that were made stay; files that you saved yourself stay too.</source>
        <translation>Draf, peti keluar berserta yang masih menunggu untuk dihantar, keputusan dan log masuk anda dipadam daripada komputer ini buat selama-lamanya, dan program ditutup. Akaun yang telah dicipta kekal; fail yang anda simpan sendiri turut kekal.</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Padam dan tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Keep lists and results</source>
        <translation>Simpan senarai dan keputusan</translation>
    </message>
</context>
<context>
    <name>techpass::LanguageSettings</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Sama seperti sistem</translation>
    </message>
</context>
<context>
    <name>techpass::Leaving</name>
    <message numerus="yes">
        <source>%Ln row(s) still wait. Another window goes on sending them.</source>
        <translation>
            <numerusform>%Ln baris masih menunggu. Tetingkap lain terus menghantarnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) still wait. They stay in the Outbox and are sent the next time TechPass Invite is open and you are signed in.</source>
        <translation>
            <numerusform>%Ln baris masih menunggu. Baris ini kekal dalam Peti keluar dan dihantar apabila TechPass Invite dibuka lagi dan anda telah log masuk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are being sent: what became of them is found out then.</source>
        <translation>
            <numerusform>%Ln baris sedang dihantar: keputusannya akan diketahui kemudian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close TechPass Invite?</source>
        <translation>Tutup TechPass Invite?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Kekal</translation>
    </message>
    <message>
        <source>“%1” is not saved</source>
        <translation>“%1” belum disimpan</translation>
    </message>
    <message>
        <source>%1 If you quit now, the changes that are not saved are lost.</source>
        <translation>%1 Jika anda keluar sekarang, perubahan yang belum disimpan akan hilang.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Cuba lagi</translation>
    </message>
    <message>
        <source>&amp;Lose the changes</source>
        <translation>&amp;Buang perubahan</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Simpan sebagai &amp;fail…</translation>
    </message>
    <message>
        <source>“%1” is still being saved</source>
        <translation>“%1” masih sedang disimpan</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>Keluar &amp;juga</translation>
    </message>
    <message>
        <source>The window closes by itself once it is. If you quit at once, saving goes on without the window.</source>
        <translation>Tetingkap ini ditutup dengan sendirinya sebaik sahaja selesai. Jika anda keluar sekarang, penyimpanan diteruskan tanpa tetingkap.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan senarai</translation>
    </message>
    <message>
        <source>“%1” is still being worked on</source>
        <translation>“%1” masih sedang diproses</translation>
    </message>
    <message>
        <source>The window closes by itself once that is done. If you quit at once, the change or the submission that is under way may not happen.</source>
        <translation>Tetingkap ini ditutup dengan sendirinya sebaik sahaja selesai. Jika anda keluar sekarang, perubahan atau penyerahan yang sedang berjalan mungkin tidak berlaku.</translation>
    </message>
</context>
<context>
    <name>techpass::LicenceDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The program: GPL-3.0-or-later</source>
        <translation>Program: GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>The icons: ISC</source>
        <translation>Ikon: ISC</translation>
    </message>
    <message>
        <source>Licence of</source>
        <translation>Lesen bagi</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Teks lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The colours: MIT</source>
        <translation>Warna: MIT</translation>
    </message>
</context>
<context>
    <name>techpass::ListArrival</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>Membuka “%1”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Opening “%1”… %2 %</source>
        <translation>Membuka “%1”… %2 %</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>“%1” tidak dibuka. %2</translation>
    </message>
    <message>
        <source>“%1” was being typed into %2 when the program broke off. That cell is not there any more, or cannot be changed.</source>
        <translation>“%1” sedang ditaip dalam %2 semasa program terhenti. Sel itu sudah tiada, atau tidak boleh diubah.</translation>
    </message>
    <message>
        <source>“%1” was not submitted. Nothing of it is in the Outbox.</source>
        <translation>“%1” tidak diserahkan. Tiada apa-apa daripadanya dalam Peti keluar.</translation>
    </message>
</context>
<context>
    <name>techpass::ListController</name>
    <message>
        <source>Pasted list</source>
        <translation>Senarai ditampal</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Senarai baharu</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
</context>
<context>
    <name>techpass::ListNotices</name>
    <message>
        <source>The rows are those of the sheet %1. These sheets have rows too, and are not in the list: %2.</source>
        <translation>Baris ini daripada helaian %1. Helaian berikut juga mengandungi baris, tetapi tiada dalam senarai: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that the workbook hides are in the list: line %1.</source>
        <translation>
            <numerusform>%Ln baris yang disembunyikan oleh buku kerja ada dalam senarai: baris fail %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides these columns: %1.</source>
        <translation>Buku kerja menyembunyikan lajur berikut: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have formulas without a value: open the file in Excel and save it again. Line %1.</source>
        <translation>
            <numerusform>%Ln baris mengandungi formula tanpa nilai: buka fail dalam Excel dan simpan semula. Baris fail %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) below the titles are an example and were left out: line %1.</source>
        <translation>
            <numerusform>%Ln baris di bawah tajuk ialah contoh dan tidak diambil: baris fail %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have text beyond the last title, which is not used: line %1.</source>
        <translation>
            <numerusform>%Ln baris mengandungi teks selepas tajuk terakhir, yang tidak digunakan: baris fail %1.</numerusform>
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
        <translation>Eropah Barat</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Cina ringkas</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Cina tradisional</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, hidden in the workbook</source>
        <translation>%1, tersembunyi dalam buku kerja</translation>
    </message>
    <message>
        <source>How should “%1” be read?</source>
        <translation>Bagaimanakah “%1” harus dibaca?</translation>
    </message>
    <message>
        <source>The file does not say it clearly. The likeliest answer is chosen; the file itself is never changed.</source>
        <translation>Fail ini tidak menyatakannya dengan jelas. Jawapan yang paling mungkin telah dipilih; fail itu sendiri tidak diubah.</translation>
    </message>
    <message>
        <source>&amp;Open list</source>
        <translation>&amp;Buka senarai</translation>
    </message>
    <message>
        <source>Several worksheets have rows. Which one is the list?</source>
        <translation>Beberapa helaian kerja mengandungi baris. Yang manakah senarai anda?</translation>
    </message>
    <message>
        <source>Which of these reads right?</source>
        <translation>Yang manakah bacaan yang betul?</translation>
    </message>
    <message>
        <source>No column for: %1. Those cells stay empty.</source>
        <translation>Tiada lajur untuk: %1. Sel itu kekal kosong.</translation>
    </message>
</context>
<context>
    <name>techpass::ListStatus</name>
    <message numerus="yes">
        <source>%Ln row(s) shown.</source>
        <translation>
            <numerusform>%Ln baris ditunjukkan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ListText</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>techpass::LockLine</name>
    <message>
        <source>Set by the administrator of this computer (%1).</source>
        <translation>Ditetapkan oleh pentadbir komputer ini (%1).</translation>
    </message>
</context>
<context>
    <name>techpass::LookMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>Pe&amp;nampilan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
</context>
<context>
    <name>techpass::MainWindow</name>
    <message>
        <source>The list was saved.</source>
        <translation>Senarai telah disimpan.</translation>
    </message>
    <message>
        <source>%1 – TechPass Invite</source>
        <translation>%1 – TechPass Invite</translation>
    </message>
    <message>
        <source>This list is not saved yet. %1 The list stays open, and saving is tried again.</source>
        <translation>Senarai ini belum disimpan. %1 Senarai kekal terbuka, dan penyimpanan dicuba lagi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the Outbox.</source>
        <translation>
            <numerusform>%Ln baris ada dalam Peti keluar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay here.</source>
        <translation>
            <numerusform>%Ln baris kekal di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>Jemput pengguna</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Peti keluar</translation>
    </message>
    <message>
        <source>Invite user status</source>
        <translation>Status jemputan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>The Outbox shows what becomes of those that were submitted.</source>
        <translation>Peti keluar menunjukkan hasil baris yang diserahkan.</translation>
    </message>
    <message>
        <source>“%1” stays in Drafts, as removed rows can still be brought back.</source>
        <translation>“%1” kekal dalam Draf, kerana baris yang dibuang masih boleh dikembalikan.</translation>
    </message>
</context>
<context>
    <name>techpass::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Tutup mesej</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>techpass::NavButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>techpass::OpeningLine</name>
    <message>
        <source>Opening the list</source>
        <translation>Membuka senarai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Opening “%1”… %2 % – these are its first rows.</source>
        <translation>Membuka “%1”… %2 % – ini baris pertamanya.</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxActions</name>
    <message>
        <source>Show details</source>
        <translation>Tunjukkan butiran</translation>
    </message>
    <message>
        <source>Edit and resubmit</source>
        <translation>Sunting dan serah semula</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Semak semula</translation>
    </message>
    <message>
        <source>Copy trace ID</source>
        <translation>Salin ID jejak</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>Salin e-mel</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Salin baris</translation>
    </message>
    <message numerus="yes">
        <source>Edit and resubmit %Ln row(s)</source>
        <translation>
            <numerusform>Sunting dan serah semula %Ln baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln row(s) again</source>
        <translation>
            <numerusform>Semak semula %Ln baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) may exist already</source>
        <translation>
            <numerusform>%Ln akaun mungkin sudah wujud</numerusform>
        </translation>
    </message>
    <message>
        <source>For these rows it is not known whether the service made the account. Check again asks it. Sent anew, an account may be made twice or be refused as already there.</source>
        <translation>Bagi baris ini, tidak diketahui sama ada perkhidmatan telah mencipta akaun. Semak semula menanyakannya kepada perkhidmatan. Jika dihantar lagi, akaun mungkin dicipta dua kali atau ditolak kerana sudah wujud.</translation>
    </message>
    <message>
        <source>&amp;Edit and resubmit</source>
        <translation>&amp;Sunting dan serah semula</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Biarkan</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxModel</name>
    <message>
        <source>Email</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Kaedah</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Butiran</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>ID jejak</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxNotifier</name>
    <message numerus="yes">
        <source>%Ln account(s) created</source>
        <translation>
            <numerusform>%Ln akaun dicipta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) sent</source>
        <translation>
            <numerusform>%Ln jemputan dihantar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need(s) attention</source>
        <translation>
            <numerusform>%Ln baris perlu perhatian</numerusform>
        </translation>
    </message>
    <message>
        <source>TechPass Invite</source>
        <translation>TechPass Invite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln dicipta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln perlu perhatian</numerusform>
        </translation>
    </message>
    <message>
        <source>The Outbox says why, and what to do.</source>
        <translation>Peti keluar menerangkan sebabnya dan apa yang perlu dibuat.</translation>
    </message>
    <message>
        <source>Invite user status shows who has onboarded.</source>
        <translation>Status jemputan menunjukkan siapa yang sudah menyertai.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>results, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Sending stands still</source>
        <translation>Penghantaran terhenti</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxPage</name>
    <message>
        <source>Cancel waiting</source>
        <translation>Batal yang menunggu</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Simpan keputusan…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Peti keluar</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Tunjukkan baris</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dicipta</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Back in a list</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sambung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Another window sends these rows: pause it there.</source>
        <translation>Tetingkap lain sedang menghantar baris ini: jeda di sana.</translation>
    </message>
    <message>
        <source>Nothing in the Outbox</source>
        <translation>Peti keluar kosong</translation>
    </message>
    <message>
        <source>What you submit is listed here with its result. It waits here while you are offline.</source>
        <translation>Apa yang anda serahkan disenaraikan di sini bersama keputusannya. Semasa anda di luar talian, semuanya menunggu di sini.</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>Jemput pengguna</translation>
    </message>
    <message>
        <source>No rows here</source>
        <translation>Tiada baris di sini</translation>
    </message>
    <message>
        <source>No row of the Outbox is in this state now.</source>
        <translation>Tiada baris Peti keluar dalam keadaan ini sekarang.</translation>
    </message>
    <message>
        <source>They are not sent. What was created already stays.</source>
        <translation>Baris itu tidak dihantar. Yang sudah dicipta tetap kekal.</translation>
    </message>
    <message>
        <source>This takes back the rows of every submission.</source>
        <translation>Baris daripada semua serahan akan ditarik balik.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln row(s) that are still waiting?</source>
        <translation>
            <numerusform>Tarik balik %Ln baris yang masih menunggu?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik balik</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Terus hantar</translation>
    </message>
    <message>
        <source>Search the Outbox</source>
        <translation>Cari dalam Peti keluar</translation>
    </message>
    <message>
        <source>Search email, trace ID…</source>
        <translation>Cari e-mel, ID jejak…</translation>
    </message>
    <message>
        <source>No row found</source>
        <translation>Tiada baris ditemui</translation>
    </message>
    <message>
        <source>No email here contains this, and no trace ID begins with it.</source>
        <translation>Tiada e-mel di sini yang mengandunginya dan tiada ID jejak yang bermula dengannya.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Tunjukkan semua baris</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxRowDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>result, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · row %2 of “%3” · submitted %4</source>
        <comment>method, number, list, time</comment>
        <translation>%1 · baris %2 dalam “%3” · diserahkan %4</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Medan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Tindakan anda</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Cubaan</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Cubaan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang berlaku</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>ID jejak</translation>
    </message>
    <message>
        <source>Copy trace ID</source>
        <translation>Salin ID jejak</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Semak semula</translation>
    </message>
    <message>
        <source>Edit and resubmit</source>
        <translation>Sunting dan serah semula</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>It was not tried so far.</source>
        <translation>Belum pernah dicuba.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxSaving</name>
    <message>
        <source>%1 results</source>
        <comment>name of a file</comment>
        <translation>Keputusan %1</translation>
    </message>
    <message>
        <source>Outbox results</source>
        <comment>name of a file</comment>
        <translation>Keputusan Peti keluar</translation>
    </message>
    <message>
        <source>Results of this submission…</source>
        <translation>Keputusan serahan ini…</translation>
    </message>
    <message>
        <source>Results of all submissions…</source>
        <translation>Keputusan semua serahan…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed row(s) as a list…</source>
        <translation>
            <numerusform>%Ln baris gagal sebagai senarai…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed rows</source>
        <comment>name of a file</comment>
        <translation>Baris gagal %1</translation>
    </message>
    <message>
        <source>Save failed rows</source>
        <translation>Simpan baris gagal</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Simpan keputusan</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxText</name>
    <message>
        <source>The answer was lost. Looked into at %1, so that nothing is made twice</source>
        <translation>Jawapan hilang. Akan disemak pada %1 supaya tiada apa-apa dicipta dua kali</translation>
    </message>
    <message>
        <source>The answer was lost. It is looked into, so that nothing is made twice</source>
        <translation>Jawapan hilang. Sedang disemak supaya tiada apa-apa dicipta dua kali</translation>
    </message>
    <message>
        <source>Asked by the service to wait until %1</source>
        <translation>Perkhidmatan meminta program menunggu hingga %1</translation>
    </message>
    <message>
        <source>Asked by the service to wait</source>
        <translation>Perkhidmatan meminta program menunggu</translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln time(s); next try at %1</source>
        <translation>
            <numerusform>Dicuba %Ln kali; cubaan seterusnya pada %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln time(s); will be tried again</source>
        <translation>
            <numerusform>Dicuba %Ln kali; akan dicuba lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>This email, username or number already has a TechPass account.</source>
        <translation>E-mel, nama pengguna atau nombor ini sudah mempunyai akaun TechPass.</translation>
    </message>
    <message>
        <source>It is not known whether this was made. Choose Check again before sending it again.</source>
        <translation>Tidak diketahui sama ada akaun ini telah dicipta. Pilih Semak semula sebelum menghantarnya lagi.</translation>
    </message>
    <message>
        <source>The service refused this row. Quote the trace ID to support.</source>
        <translation>Perkhidmatan menolak baris ini. Sila berikan ID jejak kepada pasukan sokongan.</translation>
    </message>
    <message>
        <source>Nothing reached the service</source>
        <translation>Tiada apa-apa sampai ke perkhidmatan</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Tiada jawapan pada waktunya</translation>
    </message>
    <message>
        <source>The connection was not secure</source>
        <translation>Sambungan tidak selamat</translation>
    </message>
    <message>
        <source>The connection broke before the answer came</source>
        <translation>Sambungan terputus sebelum jawapan diterima</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Jawapan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The sign-in had expired</source>
        <translation>Log masuk telah tamat tempoh</translation>
    </message>
    <message>
        <source>The signed-in user may not invite</source>
        <translation>Pengguna tidak dibenarkan menjemput</translation>
    </message>
    <message>
        <source>The service asked to wait</source>
        <translation>Perkhidmatan meminta program menunggu</translation>
    </message>
    <message>
        <source>The service had a problem of its own</source>
        <translation>Perkhidmatan mengalami masalah di pihaknya</translation>
    </message>
    <message>
        <source>Cut off before the answer came</source>
        <translation>Terputus sebelum jawapan diterima</translation>
    </message>
    <message>
        <source>The service refused it</source>
        <translation>Perkhidmatan menolaknya</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Menghantar</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dicipta</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Dijemput</translation>
    </message>
    <message>
        <source>Already exists</source>
        <translation>Sudah wujud</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>Perlu disemak</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Back in a list</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Email invitation</source>
        <translation>Jemputan e-mel</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Cipta akaun</translation>
    </message>
    <message>
        <source>TechPass account created</source>
        <translation>Akaun TechPass dicipta</translation>
    </message>
    <message>
        <source>Invitation email sent</source>
        <translation>E-mel jemputan dihantar</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>Ditarik balik sebelum dihantar</translation>
    </message>
    <message>
        <source>Back in a list, to be mended and submitted anew</source>
        <translation>Dikembalikan ke senarai, untuk dibaiki dan diserahkan semula</translation>
    </message>
    <message>
        <source>If the person has the account already, nothing is left to do. If the username or number is somebody else&apos;s, change it with Edit and resubmit.</source>
        <translation>Jika pengguna sudah mempunyai akaun itu, tiada apa-apa lagi yang perlu dibuat. Jika nama pengguna atau nombor itu milik orang lain, ubah dengan Sunting dan serah semula.</translation>
    </message>
    <message>
        <source>Look over the row with Edit and resubmit. Quote the trace ID to support where the reason is not clear.</source>
        <translation>Semak baris ini dengan Sunting dan serah semula. Jika sebabnya tidak jelas, berikan ID jejak kepada pasukan sokongan.</translation>
    </message>
    <message>
        <source>Mend what is named here with Edit and resubmit.</source>
        <translation>Gunakan Sunting dan serah semula untuk membaiki perkara yang disebut di sini.</translation>
    </message>
    <message>
        <source>Choose Check again: the service is asked whether the account is there. If it is not, the row is sent again.</source>
        <translation>Pilih Semak semula: perkhidmatan ditanya sama ada akaun itu ada. Jika tiada, baris ini dihantar lagi.</translation>
    </message>
    <message>
        <source>It was never sent. Edit and resubmit puts it into a list again.</source>
        <translation>Baris ini tidak pernah dihantar. Sunting dan serah semula mengembalikannya ke senarai.</translation>
    </message>
    <message>
        <source>No answer so far</source>
        <translation>Belum ada jawapan</translation>
    </message>
    <message>
        <source>The service answered</source>
        <translation>Perkhidmatan telah menjawab</translation>
    </message>
    <message>
        <source>The proxy asked for a name and password</source>
        <translation>Proksi meminta nama dan kata laluan</translation>
    </message>
</context>
<context>
    <name>techpass::OverviewPage</name>
    <message>
        <source>Invite Users</source>
        <translation>Jemput pengguna</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Peti keluar</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>Buka Peti keluar</translation>
    </message>
    <message>
        <source>Invite user status</source>
        <translation>Status jemputan</translation>
    </message>
    <message>
        <source>View status</source>
        <translation>Lihat status</translation>
    </message>
    <message>
        <source>Create TechPass accounts for public officers and vendors, one at a time or from a list.</source>
        <translation>Cipta akaun TechPass untuk pegawai awam dan vendor, satu demi satu atau daripada senarai.</translation>
    </message>
    <message>
        <source>You are signed out. Lists can be prepared now; they are sent after you sign in.</source>
        <translation>Anda belum log masuk. Senarai boleh disediakan sekarang; penghantaran dibuat selepas anda log masuk.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>Sambung dari tempat anda berhenti</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Semua draf</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Tiada draf</translation>
    </message>
    <message>
        <source>A list that you open is kept here until it is submitted, also when the program closes.</source>
        <translation>Senarai yang anda buka disimpan di sini sehingga diserahkan, walaupun program ditutup.</translation>
    </message>
    <message>
        <source>Everything was sent.</source>
        <translation>Semuanya telah dihantar.</translation>
    </message>
    <message>
        <source>What you submit is sent from here, row by row.</source>
        <translation>Apa yang anda serahkan dihantar dari sini, baris demi baris.</translation>
    </message>
    <message>
        <source>%1 of %2 created in “%3”</source>
        <translation>%1 daripada %2 dicipta dalam “%3”</translation>
    </message>
    <message>
        <source>See who was invited, who is onboarded, and send an invitation again.</source>
        <translation>Lihat siapa yang telah dijemput, siapa yang sudah menyertai, dan hantar semula jemputan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited</source>
        <translation>
            <numerusform>%Ln dijemput</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet onboarded</source>
        <translation>
            <numerusform>%Ln belum menyertai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be resent today</source>
        <translation>
            <numerusform>%Ln boleh dihantar semula hari ini</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. Lists can be prepared now; what you submit waits in the Outbox.</source>
        <translation>Anda di luar talian. Senarai boleh disediakan sekarang; apa yang anda serahkan menunggu dalam Peti keluar.</translation>
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
        <translation>Kembali ke %1</translation>
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
            <numerusform>%Ln di kanan lajur terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under titles that this list does not have</source>
        <translation>
            <numerusform>%Ln di bawah tajuk yang tiada dalam senarai ini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) of public officers</source>
        <translation>
            <numerusform>%Ln nama pengguna pegawai awam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not pasted: %1.</source>
        <translation>
            <numerusform>%Ln nilai tidak ditampal: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::PolicyText</name>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>user, %1</source>
        <translation>pengguna, %1</translation>
    </message>
    <message>
        <source>administrator, %1</source>
        <translation>pentadbir, %1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>baris perintah</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>ralat: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>amaran: %1</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1: fail ini tiada.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln tetapan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln ralat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln amaran</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed for this computer: %1</source>
        <translation>Ditetapkan bagi komputer ini: %1</translation>
    </message>
    <message>
        <source>Nothing is fixed for this computer; it would be in %1</source>
        <translation>Tiada apa-apa ditetapkan bagi komputer ini; jika ada, tempatnya ialah %1</translation>
    </message>
    <message>
        <source>The user&apos;s own: %1</source>
        <translation>Tetapan pengguna sendiri: %1</translation>
    </message>
    <message>
        <source>no effect in this version</source>
        <translation>tiada kesan dalam versi ini</translation>
    </message>
</context>
<context>
    <name>techpass::PrintingBrowser</name>
    <message>
        <source>Open this address in a browser on this computer to sign in:</source>
        <translation>Buka alamat ini dalam pelayar pada komputer ini untuk log masuk:</translation>
    </message>
</context>
<context>
    <name>techpass::ProblemCard</name>
    <message>
        <source>Compare with the file…</source>
        <translation>Bandingkan dengan fail…</translation>
    </message>
</context>
<context>
    <name>techpass::ProblemFixing</name>
    <message>
        <source>Fix all that can be fixed</source>
        <translation>Baiki semua yang boleh dibaiki</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Buang baris %1</translation>
    </message>
    <message>
        <source>Fix row %1</source>
        <translation>Baiki baris %1</translation>
    </message>
    <message>
        <source>Row %1: clear %2</source>
        <translation>Baris %1: kosongkan %2</translation>
    </message>
    <message>
        <source>Row %1: enter %2</source>
        <translation>Baris %1: masukkan %2</translation>
    </message>
    <message>
        <source>Row %1: change %2 to %3</source>
        <translation>Baris %1: tukar %2 kepada %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>Row %1 · %2: the row is removed</source>
        <translation>Baris %1 · %2: baris ini dibuang</translation>
    </message>
    <message>
        <source>Row %1 · %2: %3 → %4</source>
        <translation>Baris %1 · %2: %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) mended. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln baris dibaiki. Tekan Ctrl+Z untuk buat asal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) filled. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln baris diisi. Tekan Ctrl+Z untuk buat asal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: change to %2</source>
        <translation>Baris %1: tukar kepada %2</translation>
    </message>
</context>
<context>
    <name>techpass::ProblemGroups</name>
    <message>
        <source>Rows %1 and %2</source>
        <translation>Baris %1 dan %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill with…</source>
        <translation>Isi dengan…</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Buang baris %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln row(s)</source>
        <translation>
            <numerusform>Buang %Ln baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>Tukar %1 kepada %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln row(s)</source>
        <comment>%1 is a fix, e.g. Remove the spaces</comment>
        <translation>
            <numerusform>%1 dalam %Ln baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>Tukar kepada %1</translation>
    </message>
</context>
<context>
    <name>techpass::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Fix all…</source>
        <translation>Baiki semua…</translation>
    </message>
    <message>
        <source>Show every change that can be made without asking, and make them all at once</source>
        <translation>Tunjukkan semua perubahan yang boleh dibuat tanpa bertanya, dan buat semuanya serentak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln ralat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln untuk disemak</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs mending is listed here.</source>
        <translation>Perkara yang perlu dibaiki disenaraikan di sini.</translation>
    </message>
    <message>
        <source>No problems. Every row is ready.</source>
        <translation>Tiada masalah. Semua baris sedia.</translation>
    </message>
    <message>
        <source>Looking for problems…</source>
        <translation>Mencari masalah…</translation>
    </message>
    <message>
        <source>Nothing can be fixed without asking.</source>
        <translation>Tiada apa yang boleh dibetulkan tanpa bertanya.</translation>
    </message>
</context>
<context>
    <name>techpass::ProtectionDialog</name>
    <message>
        <source>Open your lists</source>
        <translation>Buka senarai anda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>The key to your lists and results is in this desktop&apos;s keychain, which is locked. Unlock it, then try again. Nothing is lost meanwhile.</source>
        <translation>Kunci bagi senarai dan keputusan anda ada dalam rantai kunci desktop ini, tetapi rantai kunci itu terkunci. Sila buka kunci rantai kunci itu, kemudian cuba lagi. Sementara itu, tiada apa-apa yang hilang.</translation>
    </message>
    <message>
        <source>The key to your lists and results is in this desktop&apos;s keychain, which does not answer. Start it, or sign in to your desktop again, then try again. Nothing is lost meanwhile.</source>
        <translation>Kunci bagi senarai dan keputusan anda ada dalam rantai kunci desktop ini, tetapi rantai kunci itu tidak menjawab. Sila mulakan rantai kunci itu, atau log masuk semula ke desktop anda, kemudian cuba lagi. Sementara itu, tiada apa-apa yang hilang.</translation>
    </message>
    <message>
        <source>The key to your lists and results is not in this desktop&apos;s keychain any more. If you have a copy of the keychain, put it back and try again.</source>
        <translation>Kunci bagi senarai dan keputusan anda tiada lagi dalam rantai kunci desktop ini. Jika anda ada salinan rantai kunci itu, sila letakkan semula di tempatnya dan cuba lagi.</translation>
    </message>
    <message>
        <source>The key in this desktop&apos;s keychain does not open your lists and results. If you have an older copy of the keychain, put it back and try again.</source>
        <translation>Kunci dalam rantai kunci desktop ini tidak dapat membuka senarai dan keputusan anda. Jika anda ada salinan rantai kunci yang lebih lama, sila letakkan semula di tempatnya dan cuba lagi.</translation>
    </message>
    <message>
        <source>How should your lists be kept?</source>
        <translation>Bagaimanakah senarai anda disimpan?</translation>
    </message>
    <message>
        <source>Lists and results name people, so they are sealed on this computer. This desktop has no keychain to keep the key in. Choose a passphrase that only you know: without it nobody can open them, not even you. Or keep nothing: lists and results are then gone when you quit.</source>
        <translation>Senarai dan keputusan menyebut nama orang, jadi semuanya disulitkan pada komputer ini. Desktop ini tiada rantai kunci untuk menyimpan kuncinya. Pilih frasa laluan yang hanya anda tahu; tanpanya, tiada sesiapa dapat membuka senarai dan keputusan itu, termasuk anda sendiri. Atau jangan simpan apa-apa: senarai dan keputusan akan hilang apabila anda keluar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters. Several words are easier to remember.</source>
        <translation>
            <numerusform>Sekurang-kurangnya %Ln aksara. Beberapa perkataan lebih mudah diingati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Frasa yang sama sekali lagi</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Jangan simpan apa-apa</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Guna frasa laluan ini</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln characters.</source>
        <translation>
            <numerusform>Terlalu pendek: sekurang-kurangnya %Ln aksara.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same as above.</source>
        <translation>Tidak sama dengan yang di atas.</translation>
    </message>
    <message>
        <source>Your lists and results are sealed with the passphrase that you chose.</source>
        <translation>Senarai dan keputusan anda disulitkan dengan frasa laluan yang anda pilih.</translation>
    </message>
    <message>
        <source>This passphrase does not open them. Check Caps Lock and the keyboard&apos;s language.</source>
        <translation>Frasa laluan ini tidak dapat membukanya. Sila semak Caps Lock dan bahasa papan kekunci.</translation>
    </message>
    <message>
        <source>I forgot it…</source>
        <translation>Saya terlupa…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Nobody can open them without the passphrase.</source>
        <translation>Tiada sesiapa dapat membukanya tanpa frasa laluan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>You can also begin with nothing: the sealed file is kept in the program&apos;s folder under another name, and nothing is deleted.</source>
        <translation>Anda juga boleh bermula tanpa data: fail yang disulitkan itu disimpan dalam folder program dengan nama lain, dan tiada apa-apa yang dipadam.</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>Mula tanpa data</translation>
    </message>
</context>
<context>
    <name>techpass::ProxySignInDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Log masuk ke proksi</translation>
    </message>
    <message>
        <source>The way to the service leads through a proxy that asks for a name and password (%1). They go to the proxy only, and are forgotten when you close the program.</source>
        <translation>Laluan ke perkhidmatan melalui proksi yang meminta nama dan kata laluan (%1). Kedua-duanya dihantar kepada proksi itu sahaja, dan dilupakan apabila anda menutup program.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>The proxy refused the last name and password. Check Caps Lock and the keyboard&apos;s language.</source>
        <translation>Proksi menolak nama dan kata laluan yang terakhir. Sila semak Caps Lock dan bahasa papan kekunci.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata laluan</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log masuk</translation>
    </message>
</context>
<context>
    <name>techpass::QueueStatus</name>
    <message numerus="yes">
        <source>%Ln request(s) per second</source>
        <translation>
            <numerusform>%Ln permintaan sesaat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 request every %Ln second(s)</source>
        <translation>
            <numerusform>1 permintaan setiap %Ln saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) per second</source>
        <translation>
            <numerusform>%Ln baris sesaat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row every %Ln second(s)</source>
        <translation>
            <numerusform>1 baris setiap %Ln saat</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>kurang daripada seminit lagi</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>kira-kira %Ln min lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>kira-kira %Ln jam lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Cakera penuh</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>Folder data tidak dapat ditulis</translation>
    </message>
    <message>
        <source>Sign in to send what is waiting</source>
        <translation>Log masuk untuk menghantar yang menunggu</translation>
    </message>
    <message>
        <source>You may not invite users</source>
        <translation>Anda tidak dibenarkan menjemput</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Mencuba lagi</translation>
    </message>
    <message>
        <source>The service cannot take more now; next try at %1</source>
        <translation>Perkhidmatan tidak dapat menerima lagi sekarang; cubaan seterusnya pada %1</translation>
    </message>
    <message>
        <source>The service asked to wait until %1</source>
        <translation>Perkhidmatan meminta program menunggu hingga %1</translation>
    </message>
    <message>
        <source>Offline; next try at %1</source>
        <translation>Luar talian; cubaan seterusnya pada %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Luar talian</translation>
    </message>
    <message>
        <source>Another window sends: %1 of %2 done</source>
        <translation>Tetingkap lain menghantar: %1 daripada %2 selesai</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>Menghantar %1 daripada %2</translation>
    </message>
    <message>
        <source>You are offline. What is waiting is sent when the service can be reached again.</source>
        <translation>Anda di luar talian. Yang menunggu dihantar apabila perkhidmatan dapat dihubungi semula.</translation>
    </message>
    <message>
        <source>The network answers in place of the service. Open a web browser and sign in to the network; what is waiting is then sent.</source>
        <translation>Yang menjawab ialah rangkaian, bukan perkhidmatan. Buka pelayar web dan log masuk ke rangkaian; selepas itu, yang menunggu dihantar.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Cubaan seterusnya pada %1.</translation>
    </message>
    <message>
        <source>The service is tried again.</source>
        <translation>Perkhidmatan sedang dicuba lagi.</translation>
    </message>
    <message>
        <source>The service asked to wait. Sending goes on at %1.</source>
        <translation>Perkhidmatan meminta program menunggu. Penghantaran diteruskan pada %1.</translation>
    </message>
    <message>
        <source>The service has a problem of its own. It is tried again at %1; nothing is lost and nothing is made twice.</source>
        <translation>Perkhidmatan mengalami masalah di pihaknya. Program mencuba lagi pada %1; tiada apa-apa yang hilang atau dicipta dua kali.</translation>
    </message>
    <message>
        <source>Everything was sent.</source>
        <translation>Semuanya telah dihantar.</translation>
    </message>
    <message>
        <source>Other submissions still wait.</source>
        <translation>Serahan lain masih menunggu.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be kept and nothing is sent. Free some space: sending then goes on by itself.</source>
        <translation>Cakera penuh, jadi tiada apa-apa dapat disimpan atau dihantar. Kosongkan sedikit ruang: penghantaran kemudian diteruskan dengan sendirinya.</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing is sent. Check that it is there and that you may write to it: sending then goes on by itself.</source>
        <translation>Folder data tidak dapat ditulis, jadi tiada apa-apa dihantar. Pastikan folder itu ada dan anda dibenarkan menulis ke dalamnya: penghantaran kemudian diteruskan dengan sendirinya.</translation>
    </message>
    <message>
        <source>Another window sends these rows; this one shows how far it is.</source>
        <translation>Tetingkap lain menghantar baris ini; tetingkap ini menunjukkan kemajuannya.</translation>
    </message>
    <message>
        <source>Sign in to send what is waiting. Nothing is lost until then.</source>
        <translation>Log masuk untuk menghantar yang menunggu. Sementara itu, tiada apa-apa yang hilang.</translation>
    </message>
    <message>
        <source>You may not invite users, so nothing is sent. Sign in as a Subscription Admin or another public officer.</source>
        <translation>Anda tidak dibenarkan menjemput pengguna, jadi tiada apa-apa dihantar. Log masuk sebagai Pentadbir Langganan atau pegawai awam lain.</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you choose Resume.</source>
        <translation>Dijeda. Tiada apa-apa dihantar sehingga anda memilih Sambung.</translation>
    </message>
    <message>
        <source>The service accepts %1. You can close the app: what is waiting is sent the next time you are signed in.</source>
        <translation>Perkhidmatan menerima %1. Anda boleh menutup aplikasi: yang menunggu dihantar apabila anda log masuk lagi.</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 dicipta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln perlu perhatian</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 menunggu</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>Proksi meminta nama dan kata laluan</translation>
    </message>
    <message>
        <source>Pause and resume to be asked again.</source>
        <translation>Sila jeda dan sambung semula untuk ditanya sekali lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Who was invited gets an email that is valid for %Ln day(s).</source>
        <translation>
            <numerusform>Yang dijemput menerima e-mel yang sah selama %Ln hari.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be sent again after %Ln hour(s), on the page Invite user status.</source>
        <translation>
            <numerusform>E-mel itu boleh dihantar semula selepas %Ln jam, pada halaman Status jemputan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose account was created gets the initial password by SMS.</source>
        <translation>Yang akaunnya dicipta menerima kata laluan awal melalui SMS.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were taken back before they were sent.</source>
        <translation>
            <numerusform>%Ln baris ditarik balik sebelum dihantar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some rows need a look: the reason stands in the Detail column.</source>
        <translation>Beberapa baris perlu dilihat: sebabnya ada dalam lajur Butiran.</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1 ditarik balik</translation>
    </message>
</context>
<context>
    <name>techpass::ReasonEdit</name>
    <message numerus="yes">
        <source>%1 / %2 · %Ln too many</source>
        <translation>
            <numerusform>%1 / %2 · terlebih %Ln</numerusform>
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
            <numerusform>“%1” ada semula dalam Draf, dengan %Ln perubahan yang dibuat sebelum program terhenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 is not the same any more, so %Ln change(s) made here are lost. Open the file again.</source>
        <translation>
            <numerusform>Fail asalnya, %1, sudah berubah, jadi %Ln perubahan yang dibuat di sini hilang. Buka fail itu semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 is missing. When it is back, start the program again: %Ln change(s) made here are kept for it.</source>
        <translation>
            <numerusform>Fail asalnya, %1, tiada. Apabila fail itu ada semula, mulakan program sekali lagi: %Ln perubahan yang dibuat di sini disimpan untuknya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 stayed away, so %Ln change(s) made here are lost.</source>
        <translation>
            <numerusform>Fail asalnya, %1, masih tiada, jadi %Ln perubahan yang dibuat di sini hilang.</numerusform>
        </translation>
    </message>
    <message>
        <source>It came from no file, so it is lost. Paste it again.</source>
        <translation>Senarai ini bukan daripada fail, jadi ia hilang. Tampal sekali lagi.</translation>
    </message>
    <message>
        <source>“%1” was still being saved when the program broke off. %2</source>
        <translation>“%1” masih sedang disimpan semasa program terhenti. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is damaged on this computer: its last %Ln change(s) cannot be read and are gone. Everything before is here.</source>
        <translation>
            <numerusform>“%1” rosak pada komputer ini: %Ln perubahan terakhirnya tidak dapat dibaca dan hilang. Semua yang sebelumnya ada di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was kept of it is damaged, so it is lost with all that was changed in it here. Open or paste it again.</source>
        <translation>Data simpanannya rosak, jadi senarai ini hilang bersama semua perubahan yang dibuat di sini. Buka atau tampal sekali lagi.</translation>
    </message>
</context>
<context>
    <name>techpass::Remarks</name>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>It is not known whether this was made: the account may exist already.</source>
        <translation>Tidak diketahui sama ada akaun ini telah dicipta: akaun itu mungkin sudah wujud.</translation>
    </message>
    <message>
        <source>This email, username or number already has a TechPass account.</source>
        <translation>E-mel, nama pengguna atau nombor ini sudah mempunyai akaun TechPass.</translation>
    </message>
    <message>
        <source>The service refused this row.</source>
        <translation>Perkhidmatan menolak baris ini.</translation>
    </message>
</context>
<context>
    <name>techpass::ReturnedRows</name>
    <message>
        <source> – to mend</source>
        <translation> – untuk dibaiki</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Peti keluar</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewBody</name>
    <message>
        <source>The list is still being opened. It can be changed in a moment.</source>
        <translation>Senarai ini masih sedang dibuka. Anda boleh mengubahnya sebentar lagi.</translation>
    </message>
    <message>
        <source>No rows to show</source>
        <translation>Tiada baris untuk ditunjukkan</translation>
    </message>
    <message>
        <source>No row of the list is like that.</source>
        <translation>Tiada baris seperti itu dalam senarai.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Tunjukkan semua baris</translation>
    </message>
    <message>
        <source>No users in this list</source>
        <translation>Tiada pengguna dalam senarai ini</translation>
    </message>
    <message>
        <source>Add a row, or paste from Excel with Ctrl+V.</source>
        <translation>Tambah baris, atau tampal daripada Excel dengan Ctrl+V.</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Tambah baris</translation>
    </message>
    <message>
        <source>No problems in the rows shown.</source>
        <translation>Tiada masalah dalam baris yang ditunjukkan.</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Masalah berikut</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>Masalah sebelumnya</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Cari seterusnya</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Cari sebelumnya</translation>
    </message>
    <message>
        <source>View details of the row</source>
        <translation>Lihat butiran baris</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>Buang baris yang dipilih</translation>
    </message>
    <message>
        <source>Clear the selected cells</source>
        <translation>Kosongkan sel yang dipilih</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Isi ke bawah</translation>
    </message>
    <message>
        <source>This was being typed when the program broke off. Enter takes it, Esc does not.</source>
        <translation>Ini sedang ditaip semasa program terhenti. Enter menerimanya, Esc tidak.</translation>
    </message>
    <message>
        <source>Fix all that can be fixed</source>
        <translation>Betulkan semua yang boleh dibetulkan</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewCommands</name>
    <message>
        <source>Zoom in</source>
        <translation>Zum masuk</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zum keluar</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Zum ke 100 %</translation>
    </message>
    <message>
        <source>Sort ascending by the current column</source>
        <translation>Isih menaik mengikut lajur semasa</translation>
    </message>
    <message>
        <source>Sort descending by the current column</source>
        <translation>Isih menurun mengikut lajur semasa</translation>
    </message>
    <message>
        <source>Keep the order that the rows are sorted in</source>
        <translation>Kekalkan susunan isihan baris ini</translation>
    </message>
    <message>
        <source>Show the rows in the order of the list</source>
        <translation>Tunjukkan baris mengikut susunan senarai</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Lajur standard</translation>
    </message>
    <message>
        <source>Hide the current column</source>
        <translation>Sembunyikan lajur semasa</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewFilterBar</name>
    <message>
        <source>More</source>
        <translation>Lagi</translation>
    </message>
    <message>
        <source>Other kinds of rows to show</source>
        <translation>Jenis baris lain untuk ditunjukkan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of rows and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Tunjukkan baris</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sedia</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ralat</translation>
    </message>
    <message>
        <source>Show only the rows with errors (Ctrl+E); again for all rows</source>
        <translation>Tunjukkan baris yang ada ralat sahaja (Ctrl+E); sekali lagi untuk semua baris</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Semak</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Pendua</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Public officers</source>
        <translation>Pegawai awam</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Dibersihkan</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Tapis baris</translation>
    </message>
    <message>
        <source>Filter rows (Ctrl+Shift+F)</source>
        <translation>Tapis baris (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>%1 created</source>
        <comment>rows that were sent</comment>
        <translation>%1 dicipta</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>rows that were sent</comment>
        <translation>%1 gagal</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>rows that were sent</comment>
        <translation>%1 menunggu</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Dihantar: %1</translation>
    </message>
    <message>
        <source>%1. Show these rows in the Outbox.</source>
        <translation>%1. Tunjukkan baris ini dalam Peti keluar.</translation>
    </message>
    <message>
        <source>Filter the rows by text</source>
        <translation>Tapis baris mengikut teks</translation>
    </message>
    <message>
        <source>Show only rows with errors, or all</source>
        <translation>Tunjukkan baris yang ada ralat sahaja, atau semua</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>rows that were sent</comment>
        <translation>%1 ditarik balik</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewHead</name>
    <message>
        <source>Batch upload</source>
        <translation>Muat naik kelompok</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>Jemput pengguna</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Set semula</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Serah</translation>
    </message>
    <message>
        <source>The list is still being opened.</source>
        <translation>Senarai ini masih sedang dibuka.</translation>
    </message>
    <message>
        <source>There are no rows yet.</source>
        <translation>Belum ada baris.</translation>
    </message>
    <message>
        <source>No row is ready yet. Mend the errors first: F8 leads to them.</source>
        <translation>Belum ada baris yang sedia. Baiki ralat dahulu: tekan F8 untuk pergi ke ralat.</translation>
    </message>
    <message>
        <source>The rows are being put into the Outbox.</source>
        <translation>Baris sedang dimasukkan ke Peti keluar.</translation>
    </message>
    <message>
        <source>The list is being changed.</source>
        <translation>Senarai sedang diubah.</translation>
    </message>
    <message>
        <source>Submit %1 ready</source>
        <translation>Serah %1 yang sedia</translation>
    </message>
    <message>
        <source>Reset the list</source>
        <translation>Set semula senarai</translation>
    </message>
    <message>
        <source>Submit the rows that are ready</source>
        <translation>Serah baris yang sedia</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewNotices</name>
    <message>
        <source>The file has no column for: %1. Those cells are empty here.</source>
        <translation>Fail ini tiada lajur untuk: %1. Sel itu kosong di sini.</translation>
    </message>
    <message>
        <source>Not used from the file: %1.</source>
        <translation>Tidak digunakan daripada fail: %1.</translation>
    </message>
    <message>
        <source>Vendors’ email domains must be whitelisted by service request. Which ones are is not published, so they cannot be checked here.</source>
        <translation>Domain e-mel vendor mesti dibenarkan melalui permintaan perkhidmatan. Domain yang dibenarkan tidak diumumkan, jadi tidak dapat disemak di sini.</translation>
    </message>
    <message>
        <source>“%1” was changed after it was opened. This list stays as it is.</source>
        <translation>“%1” telah diubah selepas dibuka. Senarai ini kekal seperti sedia ada.</translation>
    </message>
    <message>
        <source>Open the changed file</source>
        <translation>Buka fail yang diubah</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewPage</name>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>Stopped. The list is as it was.</source>
        <translation>Dihentikan. Senarai kekal seperti asal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln baris dibuang. Tekan Ctrl+Z untuk mengembalikannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Eksport senarai</translation>
    </message>
    <message>
        <source>Not done, as the list is being changed. Try again in a moment.</source>
        <translation>Tidak dilakukan, kerana senarai sedang diubah. Cuba lagi sebentar nanti.</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewQuestions</name>
    <message numerus="yes">
        <source>Remove all %Ln row(s)?</source>
        <translation>
            <numerusform>Buang kesemua %Ln baris?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not changed, and Undo brings the rows back.</source>
        <translation>Fail tidak diubah, dan Buat asal mengembalikan baris itu.</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>&amp;Buang semua</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Kekalkan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors stay here.</source>
        <translation>
            <numerusform>%Ln baris yang ada ralat kekal di sini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the ready rows are hidden by the filter; they are sent, too.</source>
        <translation>
            <numerusform>%Ln baris sedia disembunyikan oleh penapis; baris itu turut dihantar.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline: they wait in the Outbox until you are connected.</source>
        <translation>Anda di luar talian: baris itu menunggu dalam Peti keluar sehingga anda dalam talian.</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln ready row(s)?</source>
        <translation>
            <numerusform>Serahkan %Ln baris yang sedia?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Serah %Ln baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>You are signed out: they wait in the Outbox until you sign in.</source>
        <translation>Anda belum log masuk: baris itu menunggu dalam Peti keluar sehingga anda log masuk.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were submitted before, or stand in another list: see Check.</source>
        <translation>
            <numerusform>%Ln daripadanya pernah diserahkan, atau ada dalam senarai lain: lihat Semak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their accounts are created, which cannot be undone.</source>
        <translation>Akaun mereka akan dicipta, dan ini tidak boleh dibuat asal.</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewToolBar</name>
    <message>
        <source>Add row</source>
        <translation>Tambah baris</translation>
    </message>
    <message>
        <source>Add a row below the current one (Ctrl++)</source>
        <translation>Tambah baris di bawah baris semasa (Ctrl++)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Remove the selected rows (Ctrl+-)</source>
        <translation>Buang baris yang dipilih (Ctrl+-)</translation>
    </message>
    <message>
        <source>View details</source>
        <translation>Lihat butiran</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>Tunjukkan baris sebagai borang</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Find (Ctrl+F), and replace (Ctrl+H)</source>
        <translation>Cari (Ctrl+F), dan ganti (Ctrl+H)</translation>
    </message>
    <message>
        <source>Next problem  F8</source>
        <translation>Masalah berikut  F8</translation>
    </message>
    <message>
        <source>Go to the next problem (F8, back with Shift+F8)</source>
        <translation>Pergi ke masalah berikut (F8, ke belakang dengan Shift+F8)</translation>
    </message>
    <message>
        <source>View: zoom (Ctrl and the wheel) and the columns to show</source>
        <translation>Paparan: zum (Ctrl dan roda tetikus) dan lajur yang ditunjukkan</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Tunjukkan masalah</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Tiada apa-apa untuk dibuat asal</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+Z)</source>
        <translation>%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Tiada apa-apa untuk dibuat semula</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>Susunan senarai</translation>
    </message>
    <message>
        <source>Show the rows in the order of the list again</source>
        <translation>Tunjukkan semula baris mengikut susunan senarai</translation>
    </message>
</context>
<context>
    <name>techpass::RoleNames</name>
    <message>
        <source>Subscription Admin</source>
        <translation>Pentadbir Langganan</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Public officer</source>
        <translation>Pegawai awam</translation>
    </message>
</context>
<context>
    <name>techpass::SaveFileDialog</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Buku kerja Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fail CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>techpass::SeedChoice</name>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
</context>
<context>
    <name>techpass::SendingTray</name>
    <message>
        <source>Paused: %1 of %2 sent</source>
        <translation>Dijeda: %1 daripada %2 dihantar</translation>
    </message>
    <message>
        <source>Waiting: %1 of %2 sent</source>
        <translation>Menunggu: %1 daripada %2 dihantar</translation>
    </message>
    <message>
        <source>Sending: %1 of %2 sent</source>
        <translation>Menghantar: %1 daripada %2 dihantar</translation>
    </message>
    <message>
        <source>TechPass Invite</source>
        <translation>TechPass Invite</translation>
    </message>
    <message>
        <source>Open the Outbox</source>
        <translation>Buka Peti keluar</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Sambung penghantaran</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Jeda penghantaran</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
</context>
<context>
    <name>techpass::SettingText</name>
    <message>
        <source>its administrator does not offer this method (%1)</source>
        <translation>pentadbir komputer ini tidak menawarkan kaedah ini (%1)</translation>
    </message>
    <message>
        <source>the list has %1 rows and may have %2, so it has to be split (%3)</source>
        <translation>senarai ini mempunyai %1 baris sedangkan hadnya %2, jadi perlu dibahagikan (%3)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Persekitaran</translation>
    </message>
    <message>
        <source>The environment to work in: practice, production, staging, development, or one that has an [environment.NAME] of its own. Set for the machine, the command line takes no other.</source>
        <translation>Persekitaran yang digunakan: practice, production, staging, development, atau yang mempunyai [environment.NAME] sendiri. Jika ditetapkan bagi komputer, baris perintah tidak menerima yang lain.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Kaedah</translation>
    </message>
    <message>
        <source>The methods that may be used. The others are shown locked; without batchUpload the submit command refuses as well.</source>
        <translation>Kaedah yang boleh digunakan. Yang lain ditunjukkan terkunci; tanpa batchUpload, perintah submit turut menolak.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>The languages that the program may speak, such as en. English is always there. Not set: every language that it knows.</source>
        <translation>Bahasa yang boleh digunakan oleh program, seperti en. Bahasa Inggeris sentiasa ada. Jika tidak ditetapkan: setiap bahasa yang ada dalam program.</translation>
    </message>
    <message>
        <source>Plain window titles</source>
        <translation>Tajuk tetingkap ringkas</translation>
    </message>
    <message>
        <source>Keeps the names of lists, which may name people, out of window titles: task bars, screen sharing and monitoring show those.</source>
        <translation>Nama senarai, yang mungkin menyebut nama orang, tidak muncul dalam tajuk tetingkap: bar tugas, perkongsian skrin dan pemantauan memaparkan tajuk itu.</translation>
    </message>
    <message>
        <source>Notice of new versions</source>
        <translation>Notis versi baharu</translation>
    </message>
    <message>
        <source>Whether the program tells of a new version. This version looks for none; the setting is kept for one that does.</source>
        <translation>Sama ada program memaklumkan tentang versi baharu. Versi ini tidak mencarinya; tetapan ini disimpan untuk versi yang mencarinya.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>The colours, which everybody chooses for themselves.</source>
        <translation>Warna, yang dipilih sendiri oleh setiap pengguna.</translation>
    </message>
    <message>
        <source>Rows in a list</source>
        <translation>Baris dalam senarai</translation>
    </message>
    <message>
        <source>A list with more rows is not opened and not submitted, in a window and on the command line. Not set: no limit.</source>
        <translation>Senarai yang melebihi bilangan baris ini tidak dibuka dan tidak diserahkan, dalam tetingkap dan pada baris perintah. Jika tidak ditetapkan: tiada had.</translation>
    </message>
    <message>
        <source>Results are kept</source>
        <translation>Keputusan disimpan</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proksi</translation>
    </message>
    <message>
        <source>The way to the service: system (as the system says, a PAC file included), none, or the address of a proxy, http://HOST:PORT or socks5://HOST:PORT, without a name or password in it. This machine itself is never reached through one.</source>
        <translation>Laluan ke perkhidmatan: system (mengikut sistem, termasuk fail PAC), none, atau alamat proksi, http://HOST:PORT atau socks5://HOST:PORT, tanpa nama atau kata laluan di dalamnya. Komputer ini sendiri tidak pernah dihubungi melalui proksi.</translation>
    </message>
    <message>
        <source>Extra certificate authorities</source>
        <translation>Pihak berkuasa sijil tambahan</translation>
    </message>
    <message>
        <source>A PEM file with certificates of authorities that are trusted besides those of the system. Where it cannot be read, nothing is sent.</source>
        <translation>Fail PEM dengan sijil pihak berkuasa yang dipercayai, selain yang ada dalam sistem. Jika tidak dapat dibaca, tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Perkhidmatan</translation>
    </message>
    <message>
        <source>Base address of the API. Known for production (https://api.techpass.gov.sg) and staging (https://api.stg.techpass.suite.gov.sg); to be set for any other.</source>
        <translation>Alamat asas API. Diketahui bagi production (https://api.techpass.gov.sg) dan staging (https://api.stg.techpass.suite.gov.sg); perlu ditetapkan bagi yang lain.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>The OpenID issuer that gives the tokens.</source>
        <translation>Pengeluar OpenID yang memberikan token.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID klien</translation>
    </message>
    <message>
        <source>This program&apos;s client id there: a public client, redirect http://127.0.0.1 with any port (RFC 8252).</source>
        <translation>ID klien program ini di sana: klien awam, ubah hala ke http://127.0.0.1 dengan mana-mana port (RFC 8252).</translation>
    </message>
    <message>
        <source>API key file</source>
        <translation>Fail kunci API</translation>
    </message>
    <message>
        <source>A file whose first line is the API key, so that only those who may use it can read it. Where it cannot be read, the environment cannot be used.</source>
        <translation>Fail yang baris pertamanya ialah kunci API, supaya hanya mereka yang boleh menggunakannya dapat membacanya. Jika tidak dapat dibaca, persekitaran itu tidak dapat digunakan.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Kunci API</translation>
    </message>
    <message>
        <source>The API key itself, sent as x-api-key. What is set for the machine can be read by everybody who uses it: prefer apiKeyFile.</source>
        <translation>Kunci API itu sendiri, dihantar sebagai x-api-key. Kunci yang ditetapkan bagi komputer boleh dibaca oleh semua yang menggunakannya: lebih baik gunakan apiKeyFile.</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Permintaan sesaat</translation>
    </message>
    <message>
        <source>Slows sending down, never raises the service&apos;s own pace. A user may be slower than the machine&apos;s value, not faster. Not set: as the service&apos;s policy says.</source>
        <translation>Memperlahankan penghantaran, tidak pernah melebihi kadar perkhidmatan. Pengguna boleh lebih perlahan daripada nilai komputer, bukan lebih pantas. Jika tidak ditetapkan: mengikut dasar perkhidmatan.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What the status bar calls the environment.</source>
        <translation>Nama persekitaran dalam bar status.</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>The portal&apos;s address, for links.</source>
        <translation>Alamat portal, untuk pautan.</translation>
    </message>
    <message>
        <source>Email invitation</source>
        <translation>Jemputan e-mel</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Cipta akaun</translation>
    </message>
    <message>
        <source>Batch upload</source>
        <translation>Muat naik kelompok</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Adakah anda maksudkan %1?</translation>
    </message>
    <message>
        <source>%1 cannot be used; it takes %2.</source>
        <translation>%1 tidak dapat digunakan; nilai yang diterima: %2.</translation>
    </message>
    <message>
        <source>%1 is out of range: %2; it takes %3.</source>
        <translation>%1 di luar julat: %2; nilai yang diterima: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; it takes %3.</source>
        <translation>Nilai &quot;%2&quot; tidak dapat digunakan bagi %1; nilai yang diterima: %3.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Fail tidak dapat dibaca (%1).</translation>
    </message>
    <message>
        <source>The file is too large for a settings file.</source>
        <translation>Fail terlalu besar untuk fail tetapan.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Fail ini bukan teks UTF-8. Simpan sebagai UTF-8.</translation>
    </message>
    <message>
        <source>The file is %1, not UTF-8. Save it as UTF-8.</source>
        <translation>Fail ini %1, bukan UTF-8. Simpan sebagai UTF-8.</translation>
    </message>
    <message>
        <source>This line is neither [section] nor name=value nor a comment (#).</source>
        <translation>Baris ini bukan [section], bukan name=value dan bukan ulasan (#).</translation>
    </message>
    <message>
        <source>%1 stands ahead of the first usable [section].</source>
        <translation>%1 terletak sebelum [section] pertama yang dapat digunakan.</translation>
    </message>
    <message>
        <source>Others than its owner may write to %1, so users could change what is to be fixed. Take that right away (chmod go-w).</source>
        <translation>Orang selain pemiliknya boleh menulis ke %1, jadi pengguna dapat mengubah apa yang sepatutnya ditetapkan. Tarik balik hak itu (chmod go-w).</translation>
    </message>
    <message>
        <source>%1 does not belong to root, so who owns it could change what is to be fixed.</source>
        <translation>%1 bukan milik root, jadi pemiliknya dapat mengubah apa yang sepatutnya ditetapkan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>the name of an environment</source>
        <translation>nama persekitaran</translation>
    </message>
    <message>
        <source>text on one line</source>
        <translation>teks dalam satu baris</translation>
    </message>
    <message>
        <source>a key without spaces</source>
        <translation>kunci tanpa ruang</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>satu daripada %1</translation>
    </message>
    <message>
        <source>one or more of %1, with commas between</source>
        <translation>satu atau lebih daripada %1, dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>language codes such as en or zh-SG, with commas between</source>
        <translation>kod bahasa seperti en atau zh-SG, dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>nombor bulat dari %1 hingga %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>nombor dari %1 hingga %2</translation>
    </message>
    <message>
        <source>an https address without a name or password in it</source>
        <translation>alamat https tanpa nama atau kata laluan di dalamnya</translation>
    </message>
    <message>
        <source>the absolute path of a file</source>
        <translation>laluan mutlak ke fail</translation>
    </message>
    <message>
        <source>system, none, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>system, none, http://HOST:PORT atau socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>%1 stands there already, on line %2.</source>
        <translation>%1 sudah ada di situ, pada baris %2.</translation>
    </message>
    <message>
        <source>%1 has no value; it takes %2. Leave the line out to set nothing.</source>
        <translation>%1 tiada nilai; nilai yang diterima: %2. Buang baris itu jika tidak mahu menetapkannya.</translation>
    </message>
    <message>
        <source>[%1] is no known section; what stands in it does nothing.</source>
        <translation>[%1] bukan bahagian yang dikenali; kandungannya tiada kesan.</translation>
    </message>
    <message>
        <source>%1 is no known setting and does nothing.</source>
        <translation>%1 bukan tetapan yang dikenali dan tiada kesan.</translation>
    </message>
    <message>
        <source>%1 is for each user to choose and is not taken from here.</source>
        <translation>%1 dipilih oleh setiap pengguna dan tidak diambil dari sini.</translation>
    </message>
    <message>
        <source>%1 has no effect in this version.</source>
        <translation>%1 tiada kesan dalam versi ini.</translation>
    </message>
    <message>
        <source>%1 can be read by everybody who uses this computer. apiKeyFile names a file that not all can read.</source>
        <translation>%1 boleh dibaca oleh semua yang menggunakan komputer ini. apiKeyFile menamakan fail yang hanya boleh dibaca oleh orang tertentu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>The language, which everybody chooses for themselves.</source>
        <translation>Bahasa, yang dipilih sendiri oleh setiap pengguna.</translation>
    </message>
    <message>
        <source>After how many days finished submissions are removed from this computer, with all that they say of people. What still waits to be sent stays.</source>
        <translation>Bilangan hari sebelum serahan yang selesai dibuang daripada komputer ini, berserta semua maklumat tentang orang di dalamnya. Yang masih menunggu untuk dihantar kekal.</translation>
    </message>
</context>
<context>
    <name>techpass::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Penampilan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Persekitaran</translation>
    </message>
    <message>
        <source>Fixed for this computer</source>
        <translation>Ditetapkan bagi komputer ini</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Sama seperti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>It has no effect in this version.</source>
        <translation>Tiada kesan dalam versi ini.</translation>
    </message>
    <message>
        <source>A practice service on this computer. No real account is made and nobody is told.</source>
        <translation>Perkhidmatan latihan pada komputer ini. Tiada akaun sebenar dicipta dan tiada sesiapa dimaklumkan.</translation>
    </message>
    <message>
        <source>A change is used from the next start of the program.</source>
        <translation>Perubahan digunakan apabila program dimulakan semula.</translation>
    </message>
    <message>
        <source>Nothing else is fixed by the administrator.</source>
        <translation>Tiada perkara lain ditetapkan oleh pentadbir.</translation>
    </message>
    <message>
        <source>TechPass Invite %1</source>
        <translation>TechPass Invite %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Colours: Singapore Government Design System (MIT). Built with Qt %1.</source>
        <translation>Perisian bebas di bawah GNU General Public License, versi 3 atau lebih baharu. Ikon: Lucide (ISC). Warna: Singapore Government Design System (MIT). Dibina dengan Qt %1.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log keluar</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in your browser.</source>
        <translation>Menunggu log masuk dalam pelayar anda.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Anda telah log keluar.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Pada komputer ini</translation>
    </message>
</context>
<context>
    <name>techpass::SheetEdits</name>
    <message>
        <source>Stopped, as the list changed meanwhile. Nothing was done.</source>
        <translation>Dihentikan, kerana senarai berubah sementara itu. Tiada apa-apa dilakukan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) of public officers stay empty: their email is the username.</source>
        <translation>
            <numerusform>%Ln nama pengguna pegawai awam kekal kosong: e-mel mereka ialah nama pengguna mereka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln baris disalin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added at the end.</source>
        <translation>
            <numerusform>%Ln baris ditambah di hujung senarai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln baris dibuang. Tekan Ctrl+Z untuk mengembalikannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has this order now. Ctrl+Z brings the former one back.</source>
        <translation>Senarai kini mengikut susunan ini. Tekan Ctrl+Z untuk kembali ke susunan sebelumnya.</translation>
    </message>
    <message>
        <source>Not done: the command before it is still at work. Esc stops that one.</source>
        <translation>Tidak dilakukan: arahan sebelumnya masih dijalankan. Tekan Esc untuk menghentikannya.</translation>
    </message>
    <message>
        <source>The whole list is sorted so now, also the rows that are not shown. Ctrl+Z brings the former order back.</source>
        <translation>Seluruh senarai kini diisih begini, termasuk baris yang tidak dipaparkan. Tekan Ctrl+Z untuk kembali ke susunan sebelumnya.</translation>
    </message>
    <message>
        <source>Not copied: choose cells that stand in the same columns in every row.</source>
        <translation>Tidak disalin: pilih sel dalam lajur yang sama pada setiap baris.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) went into hidden columns.</source>
        <translation>
            <numerusform>%Ln nilai dimasukkan ke dalam lajur tersembunyi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has this order already.</source>
        <translation>Senarai sudah mengikut susunan ini.</translation>
    </message>
    <message>
        <source>Stopped, as “%1” was left. Nothing was done.</source>
        <translation>Dihentikan, kerana “%1” ditinggalkan. Tiada apa-apa dilakukan.</translation>
    </message>
</context>
<context>
    <name>techpass::SheetFinding</name>
    <message numerus="yes">
        <source>Replaced in %Ln cell(s). Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Diganti dalam %Ln sel. Tekan Ctrl+Z untuk mengembalikannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) of public officers were left.</source>
        <translation>
            <numerusform>%Ln nama pengguna pegawai awam dibiarkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was replaced.</source>
        <translation>Dihentikan. Tiada apa-apa digantikan.</translation>
    </message>
    <message>
        <source>Nothing was replaced, as no value changes by it.</source>
        <translation>Tiada apa-apa digantikan, kerana tiada nilai yang berubah.</translation>
    </message>
</context>
<context>
    <name>techpass::SheetHeader</name>
    <message>
        <source>CC</source>
        <comment>country code, as a narrow column&apos;s title</comment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>%1
A click selects the column, a selected one can be dragged. Its arrow, a right-click, or Alt+Down in a cell opens its menu to sort it.</source>
        <translation>%1
Klik untuk memilih lajur; lajur yang dipilih boleh diseret. Anak panahnya, klik kanan, atau Alt+Down dalam sel membuka menu untuk mengisihnya.</translation>
    </message>
</context>
<context>
    <name>techpass::SheetKeys</name>
    <message>
        <source>To the next cell</source>
        <translation>Ke sel bersebelahan</translation>
    </message>
    <message>
        <source>To the end of the filled cells</source>
        <translation>Ke hujung sel yang berisi</translation>
    </message>
    <message>
        <source>To the start or the end of the row</source>
        <translation>Ke awal atau akhir baris</translation>
    </message>
    <message>
        <source>To the start or the end of the list</source>
        <translation>Ke awal atau akhir senarai</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Satu halaman ke atas atau ke bawah</translation>
    </message>
    <message>
        <source>To the next cell, or back</source>
        <translation>Ke sel seterusnya, atau kembali</translation>
    </message>
    <message>
        <source>A row down, or up</source>
        <translation>Satu baris ke bawah, atau ke atas</translation>
    </message>
    <message>
        <source>Out of the list, or out of it backwards</source>
        <translation>Keluar dari senarai, ke depan atau ke belakang</translation>
    </message>
    <message>
        <source>One cell more or less</source>
        <translation>Satu sel lebih atau kurang</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>Seluruh baris</translation>
    </message>
    <message>
        <source>The whole column</source>
        <translation>Seluruh lajur</translation>
    </message>
    <message>
        <source>Change what is in the cell</source>
        <translation>Ubah kandungan sel</translation>
    </message>
    <message>
        <source>Empty the cell and type</source>
        <translation>Kosongkan sel dan taip</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Tambah baris</translation>
    </message>
    <message>
        <source>While typing: leave the cell as it was</source>
        <translation>Semasa menaip: biarkan sel seperti asal</translation>
    </message>
    <message>
        <source>While typing: put it into all selected cells</source>
        <translation>Semasa menaip: isikan semua sel yang dipilih</translation>
    </message>
    <message>
        <source>While typing a reason: a new line</source>
        <translation>Semasa menaip sebab: baris baharu</translation>
    </message>
    <message>
        <source>The menu of the column: sort, move, hide</source>
        <translation>Menu lajur: isih, alih, sembunyi</translation>
    </message>
    <message>
        <source>The menu of the cell</source>
        <translation>Menu sel</translation>
    </message>
</context>
<context>
    <name>techpass::SheetMenus</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tam&amp;pal</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Kosongkan</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>&amp;Isi ke bawah</translation>
    </message>
    <message>
        <source>P&amp;ut back as in the file</source>
        <translation>Kembalikan seperti dalam &amp;fail</translation>
    </message>
    <message>
        <source>&amp;View details</source>
        <translation>Lihat &amp;butiran</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>T&amp;ambah baris</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>B&amp;uang baris</translation>
    </message>
    <message>
        <source>C&amp;olumn</source>
        <translation>&amp;Lajur</translation>
    </message>
    <message>
        <source>Show colu&amp;mns</source>
        <translation>&amp;Tunjukkan lajur</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Isih men&amp;aik</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Isih men&amp;urun</translation>
    </message>
    <message>
        <source>&amp;Order of the list</source>
        <translation>&amp;Susunan senarai</translation>
    </message>
    <message>
        <source>&amp;Keep this order</source>
        <translation>&amp;Kekalkan susunan ini</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Alih ke k&amp;iri</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Alih ke ka&amp;nan</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Suaikan &amp;lebar</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>Sem&amp;bunyikan lajur</translation>
    </message>
    <message>
        <source>&amp;Standard columns</source>
        <translation>&amp;Lajur standard</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zum &amp;masuk</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zum &amp;keluar</translation>
    </message>
    <message>
        <source>&amp;100 % (now %1 %)</source>
        <translation>&amp;100 % (kini %1 %)</translation>
    </message>
</context>
<context>
    <name>techpass::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan kekunci</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Cari mengikut nama atau kekunci</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Cari pintasan</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Tiada kekunci yang berbuat demikian.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>While typing a reason: submit</source>
        <translation>Semasa menaip sebab: serah</translation>
    </message>
    <message>
        <source>Details of a row: the person before or after</source>
        <translation>Butiran baris: orang sebelum atau selepasnya</translation>
    </message>
    <message>
        <source>Batch upload: paste rows</source>
        <translation>Muat naik kelompok: tampal baris</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana-mana</translation>
    </message>
    <message>
        <source>Fields, lists and tables</source>
        <translation>Medan, senarai dan jadual</translation>
    </message>
    <message>
        <source>List: moving</source>
        <translation>Senarai: bergerak</translation>
    </message>
    <message>
        <source>List: selecting</source>
        <translation>Senarai: memilih</translation>
    </message>
    <message>
        <source>List: editing</source>
        <translation>Senarai: menyunting</translation>
    </message>
    <message>
        <source>List: problems, finding and filter</source>
        <translation>Senarai: masalah, carian dan tapisan</translation>
    </message>
    <message>
        <source>List: view</source>
        <translation>Senarai: paparan</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Peti keluar</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Borang</translation>
    </message>
    <message>
        <source>Close; what was typed is asked about first</source>
        <translation>Tutup; ditanya dahulu jika ada yang ditaip</translation>
    </message>
</context>
<context>
    <name>techpass::Sidebar</name>
    <message>
        <source>Sign in</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>techpass::SignInDialog</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>Menunggu log masuk</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Teruskan dalam pelayar anda</translation>
    </message>
    <message>
        <source>Sign in with your TechPass in the browser window that just opened. This window goes on by itself. If no browser opened, copy this address into one:</source>
        <translation>Log masuk dengan TechPass anda dalam tetingkap pelayar yang baru dibuka. Selepas itu, tetingkap ini meneruskannya secara automatik. Jika tiada pelayar dibuka, salin alamat ini ke dalam pelayar:</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Alamat log masuk</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Buka pelayar semula</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
</context>
<context>
    <name>techpass::SingleSubmitter</name>
    <message>
        <source>Email invitation – %1</source>
        <translation>Jemputan e-mel – %1</translation>
    </message>
    <message>
        <source>Create account – %1</source>
        <translation>Cipta akaun – %1</translation>
    </message>
</context>
<context>
    <name>techpass::SpreadsheetView</name>
    <message>
        <source>Users in the list</source>
        <translation>Pengguna dalam senarai</translation>
    </message>
    <message>
        <source>F6 leaves the table.</source>
        <translation>Tekan F6 untuk keluar dari jadual.</translation>
    </message>
    <message>
        <source>%1 of %2 rows… Esc stops.</source>
        <translation>%1 daripada %2 baris… Tekan Esc untuk berhenti.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in Excel, then paste again.</source>
        <translation>Tiada apa-apa untuk ditampal. Salin baris dalam Excel, kemudian tampal sekali lagi.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>Row %1 was changed, which the filter does not show.</source>
        <translation>Baris %1 telah diubah, tetapi penapis tidak menunjukkannya.</translation>
    </message>
    <message>
        <source>Reading what was copied: %1 %. Esc stops.</source>
        <translation>Membaca apa yang disalin: %1 %. Tekan Esc untuk berhenti.</translation>
    </message>
    <message>
        <source>The rows stand in the order of the list.</source>
        <translation>Baris mengikut susunan senarai.</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending.</source>
        <translation>Diisih mengikut %1, menaik.</translation>
    </message>
    <message>
        <source>Sorted by %1, descending.</source>
        <translation>Diisih mengikut %1, menurun.</translation>
    </message>
    <message>
        <source>Row %1 and others were changed. The filter does not show row %1.</source>
        <translation>Baris %1 dan baris lain telah diubah. Penapis tidak menunjukkan baris %1.</translation>
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
        <translation>Dalam talian</translation>
    </message>
    <message>
        <source>Offline – everything you submit waits in the Outbox</source>
        <translation>Luar talian – semua yang anda serahkan menunggu dalam Peti keluar</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Tiada yang menunggu</translation>
    </message>
</context>
<context>
    <name>techpass::StatusPage</name>
    <message>
        <source>Refresh</source>
        <translation>Muat semula</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Memuatkan</translation>
    </message>
    <message>
        <source>Invite user status</source>
        <translation>Status jemputan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Tunjukkan orang</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Not onboarded</source>
        <translation>Belum menyertai</translation>
    </message>
    <message>
        <source>SEED pending</source>
        <translation>SEED belum selesai</translation>
    </message>
    <message>
        <source>Expiring in 7 days</source>
        <translation>Tamat dalam 7 hari</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Cari orang</translation>
    </message>
    <message>
        <source>Search name, email…</source>
        <translation>Cari nama, e-mel…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited</source>
        <translation>
            <numerusform>%Ln dijemput</numerusform>
        </translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>Tiada sesiapa ditemui</translation>
    </message>
    <message>
        <source>No one matches this search and filter.</source>
        <translation>Tiada sesiapa sepadan dengan carian dan penapis ini.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Tunjukkan semua orang</translation>
    </message>
    <message>
        <source>Sign in to see who was invited</source>
        <translation>Log masuk untuk melihat siapa yang telah dijemput</translation>
    </message>
    <message>
        <source>The list comes from the service and shows only what you may see.</source>
        <translation>Senarai ini daripada perkhidmatan dan hanya menunjukkan apa yang boleh anda lihat.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>Senarai tidak dapat dimuatkan</translation>
    </message>
    <message>
        <source>No one was invited yet</source>
        <translation>Belum ada sesiapa yang dijemput</translation>
    </message>
    <message>
        <source>Everyone who is invited is listed here with their status.</source>
        <translation>Semua yang dijemput disenaraikan di sini bersama status mereka.</translation>
    </message>
    <message>
        <source>Asking the service who was invited.</source>
        <translation>Bertanya kepada perkhidmatan siapa yang telah dijemput.</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <translation>Hantar semula jemputan</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>Salin e-mel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>You are offline. This is how the list was: %1.</source>
        <translation>Anda di luar talian. Ini senarai pada: %1.</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Anda di luar talian</translation>
    </message>
    <message>
        <source>The list comes from the service. It can be loaded when you are connected again.</source>
        <translation>Senarai ini datang daripada perkhidmatan. Ia boleh dimuatkan apabila anda bersambung semula.</translation>
    </message>
    <message>
        <source>Your account does not see this list</source>
        <translation>Akaun anda tidak boleh melihat senarai ini</translation>
    </message>
</context>
<context>
    <name>techpass::SubmissionBox</name>
    <message>
        <source>Submission shown</source>
        <translation>Serahan yang ditunjukkan</translation>
    </message>
</context>
<context>
    <name>techpass::SubmissionCard</name>
    <message>
        <source>Progress of the submission</source>
        <translation>Kemajuan serahan</translation>
    </message>
    <message>
        <source>Progress of %1: %2 of %3 done</source>
        <translation>Kemajuan %1: %2 daripada %3 selesai</translation>
    </message>
</context>
<context>
    <name>techpass::SubmissionsModel</name>
    <message>
        <source>All submissions</source>
        <translation>Semua serahan</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 done</source>
        <comment>title, time, rows done, rows</comment>
        <translation>%1 · %2 · %3 daripada %4 selesai</translation>
    </message>
</context>
<context>
    <name>techpass::SubmitCommand</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2</source>
        <translation>Telah log masuk ke %1 sebagai %2</translation>
    </message>
    <message>
        <source>%1 may not create accounts: a Subscription Admin or another public officer may.</source>
        <translation>%1 tidak dibenarkan mencipta akaun: Pentadbir Langganan atau pegawai awam lain boleh melakukannya.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>%1 Mencuba lagi dalam %Ln saat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not ready and stay; &quot;check&quot; says why.</source>
        <translation>
            <numerusform>%Ln baris belum sedia dan tidak dihantar; &quot;check&quot; menyatakan sebabnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Run the same command again afterwards.</source>
        <translation>%1 Tiada apa-apa dihantar. Jalankan perintah yang sama sekali lagi selepas itu.</translation>
    </message>
    <message>
        <source>No row is ready, so nothing was sent.</source>
        <translation>Tiada baris yang sedia, jadi tiada apa-apa dihantar.</translation>
    </message>
    <message>
        <source>This file was submitted before and is done: nothing is sent again.</source>
        <translation>Fail ini pernah diserahkan dan sudah selesai: tiada apa-apa dihantar lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln row(s).</source>
        <translation>
            <numerusform>Menghantar %Ln baris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with the earlier submission of this file: %Ln row(s) left.</source>
        <translation>
            <numerusform>Meneruskan serahan terdahulu bagi fail ini: %Ln baris lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 daripada %2 selesai</translation>
    </message>
    <message>
        <source>The service does not let %1 create accounts. The rows stay in the outbox.</source>
        <translation>Perkhidmatan tidak membenarkan %1 mencipta akaun. Baris itu kekal dalam peti keluar.</translation>
    </message>
    <message>
        <source>%1 Sending goes on as soon as it can be written.</source>
        <translation>%1 Penghantaran diteruskan sebaik sahaja data dapat ditulis.</translation>
    </message>
    <message>
        <source>Another window or command is sending these rows. Waiting for its results.</source>
        <translation>Tetingkap atau perintah lain sedang menghantar baris ini. Menunggu keputusannya.</translation>
    </message>
    <message>
        <source>The service cannot take more now. Trying again at %1.</source>
        <translation>Perkhidmatan tidak dapat menerima lagi sekarang. Mencuba lagi pada %1.</translation>
    </message>
    <message>
        <source>%1: %2 Run the same command again afterwards: nothing is sent twice.</source>
        <translation>%1: %2 Jalankan perintah yang sama sekali lagi selepas itu: tiada apa-apa dihantar dua kali.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts created</source>
        <translation>%1 daripada %2 akaun dicipta</translation>
    </message>
    <message>
        <source>%1 The rows stay in the outbox.</source>
        <translation>%1 Baris itu kekal dalam peti keluar.</translation>
    </message>
    <message>
        <source>This file was submitted before, and its results are not kept any more: nothing is sent again.</source>
        <translation>Fail ini pernah diserahkan dan keputusannya tidak lagi disimpan: tiada apa-apa yang dihantar semula.</translation>
    </message>
</context>
<context>
    <name>techpass::SupportDialog</name>
    <message>
        <source>Save support bundle</source>
        <translation>Simpan pakej sokongan</translation>
    </message>
    <message>
        <source>This is everything that is in it: versions, settings, counts and the log. No people, no lists, no tokens and no keys. Nothing is sent; you save it and pass it on yourself.</source>
        <translation>Inilah semua yang ada di dalamnya: versi, tetapan, bilangan dan log. Tiada nama orang, senarai, token atau kunci. Tiada apa-apa dihantar; anda menyimpannya dan memberikannya sendiri.</translation>
    </message>
    <message>
        <source>Content of the support bundle</source>
        <translation>Kandungan pakej sokongan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teks (*.txt)</translation>
    </message>
</context>
<context>
    <name>techpass::TemplateText</name>
    <message>
        <source>%1: name a file that ends in .csv or .xlsx.</source>
        <translation>%1: namakan fail yang berakhir dengan .csv atau .xlsx.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>techpass::UserButton</name>
    <message>
        <source>Signed in: %1, %2</source>
        <translation>Telah log masuk: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log keluar</translation>
    </message>
</context>
<context>
    <name>techpass::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>Email invitation</source>
        <translation>Jemputan e-mel</translation>
    </message>
    <message>
        <source>A public officer gets an email and signs up.</source>
        <translation>Pegawai awam menerima e-mel dan mendaftar.</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>Satu akaun</translation>
    </message>
    <message>
        <source>A form for one vendor or one public officer.</source>
        <translation>Borang untuk seorang vendor atau pegawai awam.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Senarai</translation>
    </message>
    <message>
        <source>Many people from a CSV or Excel file. Preparing it works offline.</source>
        <translation>Ramai orang daripada fail CSV atau Excel. Boleh disediakan di luar talian.</translation>
    </message>
    <message>
        <source>TechPass guide</source>
        <translation>Panduan TechPass</translation>
    </message>
    <message>
        <source>SEED guide</source>
        <translation>Panduan SEED</translation>
    </message>
    <message>
        <source>Create TechPass accounts for public officers and vendors, and follow what becomes of each.</source>
        <translation>Cipta akaun TechPass untuk pegawai awam dan vendor, dan ikuti keputusan setiap satunya.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Cara bermula</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Buka senarai…</translation>
    </message>
    <message>
        <source>Try the sample list</source>
        <translation>Cuba senarai contoh</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>Pergi ke Ikhtisar</translation>
    </message>
    <message>
        <source>Keyboard: Ctrl+K finds every command, F1 shows all keys.</source>
        <translation>Papan kekunci: Ctrl+K mencari sebarang perintah, F1 menunjukkan semua kekunci.</translation>
    </message>
    <message>
        <source>A list can be opened and mended without signing in. Nothing is sent before you submit it.</source>
        <translation>Senarai boleh dibuka dan dibaiki tanpa log masuk. Tiada apa-apa dihantar sebelum anda menyerahkannya.</translation>
    </message>
    <message>
        <source>This is practice mode: the service runs inside the program, nothing leaves this computer, and no account is real.</source>
        <translation>Ini mod latihan: perkhidmatan berjalan di dalam program, tiada apa-apa keluar dari komputer ini, dan tiada akaun yang sebenar.</translation>
    </message>
    <message>
        <source>This is %1: what you submit makes real accounts. The sample list opens in practice mode, where none is.</source>
        <translation>Ini %1: apa yang anda serahkan mencipta akaun sebenar. Senarai contoh dibuka dalam mod latihan, yang tidak mencipta akaun sebenar.</translation>
    </message>
    <message>
        <source>This is %1: what you submit makes real accounts.</source>
        <translation>Ini %1: apa yang anda serahkan mencipta akaun sebenar.</translation>
    </message>
</context>
<context>
    <name>techpass::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>&amp;Buka senarai…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka fail te&amp;rkini</translation>
    </message>
    <message>
        <source>&amp;New empty list</source>
        <translation>Senarai &amp;kosong baharu</translation>
    </message>
    <message>
        <source>Download &amp;template…</source>
        <translation>Muat turun &amp;templat…</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Log &amp;masuk</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>&amp;Log keluar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>K&amp;eluar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Pergi</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>P&amp;aparan</translation>
    </message>
    <message>
        <source>&amp;Wide sidebar</source>
        <translation>Bar sisi &amp;lebar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>&amp;Simpan pakej sokongan…</translation>
    </message>
    <message>
        <source>&amp;About TechPass Invite</source>
        <translation>&amp;Perihal TechPass Invite</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file and folder</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Lupakan fail ini</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Jemput</translation>
    </message>
    <message>
        <source>&amp;Email invitation…</source>
        <translation>Jemputan &amp;e-mel…</translation>
    </message>
    <message>
        <source>&amp;Create account…</source>
        <translation>&amp;Cipta akaun…</translation>
    </message>
    <message>
        <source>&amp;Batch upload…</source>
        <translation>&amp;Muat naik kelompok…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palet &amp;perintah…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>S&amp;unting</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Pintasan pa&amp;pan kekunci</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>Eks&amp;port senarai…</translation>
    </message>
</context>
<context>
    <name>techpass::WorkLine</name>
    <message>
        <source>Work on the list</source>
        <translation>Kerja pada senarai</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stop, and leave the list as it was</source>
        <translation>Hentikan, dan biarkan senarai seperti asal</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how far a work is, in hundredths</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Changing the list… %1</source>
        <translation>Mengubah senarai… %1</translation>
    </message>
    <message>
        <source>Arranging the rows… %1</source>
        <translation>Menyusun baris… %1</translation>
    </message>
</context>
<context>
    <name>techpass::WorkSettings</name>
    <message>
        <source>As the service says</source>
        <translation>Mengikut perkhidmatan</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Mengikut sistem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Yang ini</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Alamat proksi</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Gunakan %1.</translation>
    </message>
</context>
<context>
    <name>techpass::WorkspaceKey</name>
    <message>
        <source>The passphrase in %1 does not open what is kept here.</source>
        <translation>Frasa laluan dalam %1 tidak dapat membuka data yang disimpan di sini.</translation>
    </message>
    <message>
        <source>The key to what is kept here is in this desktop&apos;s keychain, which is locked.</source>
        <translation>Kunci bagi data yang disimpan di sini ada dalam rantai kunci desktop ini, tetapi rantai kunci itu terkunci.</translation>
    </message>
    <message>
        <source>The key to what is kept here is in this desktop&apos;s keychain, which does not answer.</source>
        <translation>Kunci bagi data yang disimpan di sini ada dalam rantai kunci desktop ini, tetapi rantai kunci itu tidak menjawab.</translation>
    </message>
    <message>
        <source>What is kept here is sealed with a passphrase: give a file with it by --passphrase-file.</source>
        <translation>Data yang disimpan di sini disulitkan dengan frasa laluan: sila berikan fail yang mengandungi frasa itu melalui --passphrase-file.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: its first line is empty; it is to be the passphrase.</source>
        <translation>%1: baris pertamanya kosong; baris itu sepatutnya frasa laluan.</translation>
    </message>
</context>
</TS>
