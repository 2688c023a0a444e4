<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>ClosingPage</name>
    <message>
        <source>You are signed in. You can close this page and go back to TechPass Invite.</source>
        <translation>நீங்கள் உள்நுழைந்துவிட்டீர்கள். இந்தப் பக்கத்தை மூடிவிட்டு TechPass Invite-க்குத் திரும்பலாம்.</translation>
    </message>
    <message>
        <source>You are not signed in. Close this page; TechPass Invite says what happened.</source>
        <translation>நீங்கள் உள்நுழையவில்லை. இந்தப் பக்கத்தை மூடவும்; என்ன நடந்தது என்பதை TechPass Invite தெரிவிக்கும்.</translation>
    </message>
    <message>
        <source>This page belongs to no sign-in that is under way. Go back to TechPass Invite and sign in again.</source>
        <translation>இந்தப் பக்கம் இப்போது நடைபெறும் எந்த உள்நுழைவுக்கும் உரியதல்ல. TechPass Invite-க்குத் திரும்பி, மீண்டும் உள்நுழையவும்.</translation>
    </message>
</context>
<context>
    <name>DamageText</name>
    <message>
        <source>Letters were lost on the way to this list, where � stands. Type them again.</source>
        <translation>இந்தப் பட்டியலுக்கு வந்து சேரும் முன், � உள்ள இடங்களில் எழுத்துகள் தொலைந்துவிட்டன. அவற்றை மீண்டும் தட்டச்சு செய்யவும்.</translation>
    </message>
    <message>
        <source>The quotation marks are no part of this and would be sent too. Remove them.</source>
        <translation>மேற்கோள் குறிகள் இதன் பகுதியல்ல; விட்டால் அவையும் அனுப்பப்படும். அவற்றை அகற்றவும்.</translation>
    </message>
    <message>
        <source>A word processor made the apostrophe a curly one. Use the plain one: &apos;.</source>
        <translation>சொற்செயலி மென்பொருள் ஒற்றை மேற்கோள் குறியை வளைந்த குறியாக மாற்றியுள்ளது. நேரான குறியைப் பயன்படுத்தவும்: &apos;.</translation>
    </message>
    <message>
        <source>The spreadsheet could not work this number out or show it. Enter the number.</source>
        <translation>விரிதாளால் இந்த எண்ணைக் கணக்கிடவோ காட்டவோ முடியவில்லை. எண்ணை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The spreadsheet&apos;s column was too narrow to show this value. Enter the value.</source>
        <translation>இந்த மதிப்பைக் காட்டும் அளவுக்கு விரிதாளின் நெடுவரிசை அகலமாக இல்லை. மதிப்பை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The spreadsheet could not work this value out. Enter the value.</source>
        <translation>விரிதாளால் இந்த மதிப்பைக் கணக்கிட முடியவில்லை. மதிப்பை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>%1 says that the spreadsheet could not work this value out. Enter the value.</source>
        <translation>%1 என்பது, விரிதாளால் இந்த மதிப்பைக் கணக்கிட முடியவில்லை என்பதைக் குறிக்கிறது. மதிப்பை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>A program read this file wrongly and made the reason too long. It should read: %1.</source>
        <translation>ஒரு மென்பொருள் இந்தக் கோப்பைத் தவறாகப் படித்ததால் காரணம் மிக நீளமாகிவிட்டது. சரியான உரை: %1.</translation>
    </message>
    <message>
        <source>A program read this file wrongly and garbled the letters. Type them again.</source>
        <translation>ஒரு மென்பொருள் இந்தக் கோப்பைத் தவறாகப் படித்ததால் எழுத்துகள் சிதைந்துவிட்டன. அவற்றை மீண்டும் தட்டச்சு செய்யவும்.</translation>
    </message>
    <message>
        <source>A program read this file wrongly and garbled the letters. It should read: %1.</source>
        <translation>ஒரு மென்பொருள் இந்தக் கோப்பைத் தவறாகப் படித்ததால் எழுத்துகள் சிதைந்துவிட்டன. சரியான உரை: %1.</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>மென்மையான இணைப்புக்கோடு</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>அகலமற்ற இடைவெளி</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>அகலமற்ற இணைப்புக்குறி</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>சொல் இணைப்புக்குறி</translation>
    </message>
    <message>
        <source>byte-order mark</source>
        <translation>பைட் வரிசைக் குறி (BOM)</translation>
    </message>
    <message>
        <source>mark for the direction of text</source>
        <translation>உரையின் திசைக் குறி</translation>
    </message>
    <message>
        <source>blank character</source>
        <translation>வெற்று எழுத்து</translation>
    </message>
    <message>
        <source>There is a character here that nobody sees. Remove it.</source>
        <translation>இங்குக் கண்ணுக்குத் தெரியாத எழுத்து ஒன்று உள்ளது. அதை அகற்றவும்.</translation>
    </message>
    <message>
        <source>%1 (U+%2)</source>
        <comment>zero-width space (U+200B)</comment>
        <translation>%1 (U+%2)</translation>
    </message>
    <message>
        <source>There is a hidden %1 at the start. Remove it.</source>
        <translation>தொடக்கத்தில் மறைந்த எழுத்து உள்ளது: %1. அதை அகற்றவும்.</translation>
    </message>
    <message>
        <source>There is a hidden %1 after “%2”. Remove it.</source>
        <translation>“%2” என்பதற்குப் பின் மறைந்த எழுத்து உள்ளது: %1. அதை அகற்றவும்.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>தாவல் (tab)</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>வரி முறிவு</translation>
    </message>
    <message>
        <source>There is a %1 in it. Remove it.</source>
        <comment>%1 is a line break or a tab</comment>
        <translation>இதில் %1 உள்ளது. அதை அகற்றவும்.</translation>
    </message>
    <message>
        <source>There is a %1 after “%2”. Put a space there.</source>
        <translation>“%2” என்பதற்குப் பின் %1 உள்ளது. அதற்குப் பதிலாக இடைவெளி விடவும்.</translation>
    </message>
    <message>
        <source>There is a %1 after “%2”. Remove it.</source>
        <translation>“%2” என்பதற்குப் பின் %1 உள்ளது. அதை அகற்றவும்.</translation>
    </message>
    <message>
        <source>This is valid for +%1 with a 0 in front, which spreadsheets take away. Put it back.</source>
        <translation>முன்னால் 0 சேர்த்தால் இது சரியான +%1 எண்ணாக இருக்கும்; விரிதாள்கள் அந்த 0-ஐ நீக்கிவிடுகின்றன. அதை மீண்டும் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>The country code +%1 stands in this number twice. Enter the number without it.</source>
        <translation>இந்த எண்ணில் +%1 என்ற நாட்டுக் குறியீடு இருமுறை உள்ளது. அது இல்லாமல் எண்ணை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>Quotation marks or hidden characters are in this number. Remove them.</source>
        <translation>இந்த எண்ணில் மேற்கோள் குறிகள் அல்லது மறைந்த எழுத்துகள் உள்ளன. அவற்றை அகற்றவும்.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened this number, and its last digits are lost. Enter it again.</source>
        <translation>விரிதாள் இந்த எண்ணைச் சுருக்கியதால், அதன் கடைசி இலக்கங்கள் தொலைந்துவிட்டன. எண்ணை மீண்டும் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>A spreadsheet took this number for a date or a time. Enter the number again.</source>
        <translation>விரிதாள் இந்த எண்ணைத் தேதியாகவோ நேரமாகவோ எடுத்துக்கொண்டது. எண்ணை மீண்டும் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>Spreadsheet error in %1</source>
        <translation>விரிதாள் பிழை: %1</translation>
    </message>
    <message>
        <source>Garbled letters in %1</source>
        <translation>சிதைந்த எழுத்துகள்: %1</translation>
    </message>
    <message>
        <source>Lost letters in %1</source>
        <translation>தொலைந்த எழுத்துகள்: %1</translation>
    </message>
    <message>
        <source>Invisible characters in %1</source>
        <translation>கண்ணுக்குத் தெரியாத எழுத்துகள்: %1</translation>
    </message>
    <message>
        <source>Line break in %1</source>
        <translation>வரி முறிவு: %1</translation>
    </message>
    <message>
        <source>Tab in %1</source>
        <translation>தாவல் (tab): %1</translation>
    </message>
    <message>
        <source>Quotation marks around %1</source>
        <translation>மேற்கோள் குறிகள்: %1</translation>
    </message>
    <message>
        <source>Curly apostrophe in %1</source>
        <translation>வளைந்த ஒற்றை மேற்கோள் குறி: %1</translation>
    </message>
    <message>
        <source>Number without its 0 in front</source>
        <translation>முன்னால் 0 இல்லாத எண்</translation>
    </message>
    <message>
        <source>Country code twice in the number</source>
        <translation>எண்ணில் நாட்டுக் குறியீடு இருமுறை உள்ளது</translation>
    </message>
    <message>
        <source>Other characters in the number</source>
        <translation>எண்ணில் வேறு எழுத்துகள் உள்ளன</translation>
    </message>
    <message>
        <source>Repair the letters</source>
        <translation>எழுத்துகளைச் சரிசெய்</translation>
    </message>
    <message>
        <source>Remove the invisible characters</source>
        <translation>கண்ணுக்குத் தெரியாத எழுத்துகளை அகற்று</translation>
    </message>
    <message>
        <source>Put a space there</source>
        <translation>அங்கு இடைவெளி விடு</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>அதை அகற்று</translation>
    </message>
    <message>
        <source>Remove the quotation marks</source>
        <translation>மேற்கோள் குறிகளை அகற்று</translation>
    </message>
    <message>
        <source>Use the plain apostrophe</source>
        <translation>நேரான குறியைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>Put the 0 in front</source>
        <translation>முன்னால் 0 சேர்</translation>
    </message>
    <message>
        <source>Remove the country code</source>
        <translation>நாட்டுக் குறியீட்டை அகற்று</translation>
    </message>
    <message>
        <source>Keep the number only</source>
        <translation>எண்ணை மட்டும் வைத்திரு</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Undo %1</source>
        <translation>செயல்தவிர்: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>மீண்டும் செய்: %1</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>திருத்தம்</translation>
    </message>
    <message numerus="yes">
        <source>edit of %Ln cell(s)</source>
        <translation>
            <numerusform>%Ln கலத்தைத் திருத்துதல்</numerusform>
            <numerusform>%Ln கலங்களைத் திருத்துதல்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %Ln row(s)</source>
        <translation>
            <numerusform>%Ln வரிசையை ஒட்டுதல்</numerusform>
            <numerusform>%Ln வரிசைகளை ஒட்டுதல்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %Ln cell(s)</source>
        <translation>
            <numerusform>%Ln கலத்தை ஒட்டுதல்</numerusform>
            <numerusform>%Ln கலங்களை ஒட்டுதல்</numerusform>
        </translation>
    </message>
    <message>
        <source>added row</source>
        <translation>வரிசை சேர்த்தல்</translation>
    </message>
    <message numerus="yes">
        <source>addition of %Ln row(s)</source>
        <translation>
            <numerusform>%Ln வரிசையைச் சேர்த்தல்</numerusform>
            <numerusform>%Ln வரிசைகளைச் சேர்த்தல்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln row(s)</source>
        <translation>
            <numerusform>%Ln வரிசையை அகற்றுதல்</numerusform>
            <numerusform>%Ln வரிசைகளை அகற்றுதல்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reset of %Ln row(s)</source>
        <translation>
            <numerusform>%Ln வரிசையை மீட்டமைத்தல்</numerusform>
            <numerusform>%Ln வரிசைகளை மீட்டமைத்தல்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln repeated row(s)</source>
        <translation>
            <numerusform>மறுமுறை வந்த %Ln வரிசையை அகற்றுதல்</numerusform>
            <numerusform>மறுமுறை வந்த %Ln வரிசைகளை அகற்றுதல்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix of %Ln cell(s)</source>
        <translation>
            <numerusform>%Ln கலத்தைச் சரிசெய்தல்</numerusform>
            <numerusform>%Ln கலங்களைச் சரிசெய்தல்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of %Ln cell(s) to the file&apos;s text</source>
        <translation>
            <numerusform>%Ln கலத்தைக் கோப்பில் உள்ளபடி மாற்றுதல்</numerusform>
            <numerusform>%Ln கலங்களைக் கோப்பில் உள்ளபடி மாற்றுதல்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearing of %Ln cell(s)</source>
        <translation>
            <numerusform>%Ln கலத்தை அழித்தல்</numerusform>
            <numerusform>%Ln கலங்களை அழித்தல்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fill of %Ln cell(s)</source>
        <translation>
            <numerusform>%Ln கலத்தை நிரப்புதல்</numerusform>
            <numerusform>%Ln கலங்களை நிரப்புதல்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replacement in %Ln cell(s)</source>
        <translation>
            <numerusform>%Ln கலத்தில் தேடி மாற்றுதல்</numerusform>
            <numerusform>%Ln கலங்களில் தேடி மாற்றுதல்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sorting of %Ln row(s)</source>
        <translation>
            <numerusform>%Ln வரிசையை அடுக்குதல்</numerusform>
            <numerusform>%Ln வரிசைகளை அடுக்குதல்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListOpening</name>
    <message>
        <source>Pasted list</source>
        <translation>ஒட்டிய பட்டியல்</translation>
    </message>
</context>
<context>
    <name>ProblemGroups</name>
    <message>
        <source>Same person twice</source>
        <translation>ஒரே நபர் இருமுறை</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The email address is missing. Enter the person&apos;s work address.</source>
        <translation>மின்னஞ்சல் முகவரி இல்லை. அந்த நபரின் பணியிட முகவரியை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>Vendors cannot use %1 yet. Use another work address, or raise a service request to whitelist the domain.</source>
        <translation>%1 இப்போது விற்பனையாளர்களுக்கு அனுமதிக்கப்படவில்லை. வேறு பணியிட முகவரியைப் பயன்படுத்தவும் அல்லது டொமைனை அனுமதிப் பட்டியலில் சேர்க்கச் சேவைக் கோரிக்கை விடுக்கவும்.</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>இந்த டொமைன்</translation>
    </message>
    <message>
        <source>Personal email addresses are not accepted. Use the person&apos;s work address.</source>
        <translation>தனிப்பட்ட மின்னஞ்சல் முகவரிகள் ஏற்கப்படுவதில்லை. அந்த நபரின் பணியிட முகவரியைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>%1 is for personal email, which is not accepted. Use the person&apos;s work address.</source>
        <translation>%1 தனிப்பட்ட மின்னஞ்சலுக்கானது; அது ஏற்கப்படுவதில்லை. அந்த நபரின் பணியிட முகவரியைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Only gov.sg addresses can be invited by email. Use Create account for a vendor.</source>
        <translation>gov.sg முகவரி உள்ளவர்களை மட்டுமே மின்னஞ்சல் மூலம் அழைக்கலாம். விற்பனையாளருக்கு ‘கணக்கை உருவாக்கு’ என்பதைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Officers of %1 cannot sign up by email. Use Create account instead.</source>
        <translation>%1 அதிகாரிகள் மின்னஞ்சல் மூலம் பதிவு செய்ய முடியாது. அதற்குப் பதிலாக ‘கணக்கை உருவாக்கு’ என்பதைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>this agency</source>
        <translation>இந்த அரசாங்க அமைப்பின்</translation>
    </message>
    <message>
        <source>This person already has an account. Remove the row, or look under Invite user status.</source>
        <translation>இவருக்கு ஏற்கெனவே கணக்கு உள்ளது. வரிசையை அகற்றவும் அல்லது ‘அழைப்பு நிலை’ பக்கத்தில் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>The email address has a space or a hidden character inside. Remove it.</source>
        <translation>மின்னஞ்சல் முகவரியின் உள்ளே இடைவெளி அல்லது மறைந்த எழுத்து உள்ளது. அதை அகற்றவும்.</translation>
    </message>
    <message>
        <source>The email address has no @. Check the address.</source>
        <translation>மின்னஞ்சல் முகவரியில் @ இல்லை. முகவரியைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Only one email address fits here. Keep one @ and one address.</source>
        <translation>இங்கு ஒரு மின்னஞ்சல் முகவரி மட்டுமே இருக்கலாம். ஒரே ஒரு @ உடன் ஒரு முகவரியை மட்டும் வைத்திருக்கவும்.</translation>
    </message>
    <message>
        <source>Keep only the email address, without the name and the &lt; &gt; around it.</source>
        <translation>பெயரும் &lt; &gt; குறிகளும் இல்லாமல் மின்னஞ்சல் முகவரியை மட்டும் வைத்திருக்கவும்.</translation>
    </message>
    <message>
        <source>The part before the @ is not valid. Check it for missing or extra characters.</source>
        <translation>@ குறிக்கு முன் உள்ள பகுதி சரியாக இல்லை. எழுத்துகள் விடுபட்டுள்ளனவா, கூடுதலாக உள்ளனவா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>The part after the @ is not a valid domain. Check it for missing or extra characters.</source>
        <translation>@ குறிக்குப் பின் உள்ள பகுதி சரியான டொமைன் அல்ல. எழுத்துகள் விடுபட்டுள்ளனவா, கூடுதலாக உள்ளனவா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>The email address is too long: at most 64 characters before the @ and 254 in all.</source>
        <translation>மின்னஞ்சல் முகவரி மிக நீளமாக உள்ளது: @ குறிக்கு முன் 64 எழுத்துகள் வரை, மொத்தம் 254 எழுத்துகள் வரை இருக்கலாம்.</translation>
    </message>
    <message>
        <source>This is not a valid email address. Check it for missing or extra characters.</source>
        <translation>இது சரியான மின்னஞ்சல் முகவரி அல்ல. எழுத்துகள் விடுபட்டுள்ளனவா, கூடுதலாக உள்ளனவா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>A vendor needs a TechPass username. Enter one.</source>
        <translation>விற்பனையாளருக்கு TechPass பயனர்பெயர் தேவை. அதை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>A public officer&apos;s email is the username. This one will not be used, and can be cleared.</source>
        <translation>பொதுச் சேவை அதிகாரியின் மின்னஞ்சலே அவரது பயனர்பெயர். இது பயன்படுத்தப்படாது; இதை அழிக்கலாம்.</translation>
    </message>
    <message>
        <source>The username has two periods in a row. Use one.</source>
        <translation>பயனர்பெயரில் இரு புள்ளிகள் அடுத்தடுத்து உள்ளன. ஒன்றை மட்டும் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>A username starts and ends with a letter or digit. Remove what stands outside.</source>
        <translation>பயனர்பெயரின் முதலிலும் இறுதியிலும் எழுத்து அல்லது இலக்கம் இருக்க வேண்டும். அங்குள்ள மற்ற குறிகளை அகற்றவும்.</translation>
    </message>
    <message>
        <source>A username has only the letters A to Z, digits, and _ - . between them. Remove the rest.</source>
        <translation>பயனர்பெயரில் A முதல் Z வரையிலான எழுத்துகளும் இலக்கங்களும், இடையே _ - . குறிகளும் மட்டுமே இருக்கலாம். மற்றவற்றை அகற்றவும்.</translation>
    </message>
    <message>
        <source>The country code is missing. Enter it, such as 65 for Singapore.</source>
        <translation>நாட்டுக் குறியீடு இல்லை. அதை உள்ளிடவும்; எடுத்துக்காட்டாக, சிங்கப்பூருக்கு 65.</translation>
    </message>
    <message>
        <source>There is no such country code. Enter one, such as 65 for Singapore.</source>
        <translation>இப்படி ஒரு நாட்டுக் குறியீடு இல்லை. சரியானதை உள்ளிடவும்; எடுத்துக்காட்டாக, சிங்கப்பூருக்கு 65.</translation>
    </message>
    <message>
        <source>%1 is not a country code. Enter one, such as 65 for Singapore.</source>
        <translation>%1 ஒரு நாட்டுக் குறியீடு அல்ல. சரியானதை உள்ளிடவும்; எடுத்துக்காட்டாக, சிங்கப்பூருக்கு 65.</translation>
    </message>
    <message>
        <source>The contact number is missing. Enter a mobile number: the initial password comes by SMS.</source>
        <translation>தொடர்பு எண் இல்லை. கைபேசி எண்ணை உள்ளிடவும்: தொடக்கக் கடவுச்சொல் குறுஞ்செய்தி (SMS) மூலம் வரும்.</translation>
    </message>
    <message>
        <source>A spreadsheet changed this number, and its digits cannot be known. Enter the number again.</source>
        <translation>விரிதாள் இந்த எண்ணை மாற்றிவிட்டது; அதன் இலக்கங்களை அறிய முடியவில்லை. எண்ணை மீண்டும் உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>This is not a mobile number. The initial password comes by SMS: check that it can arrive.</source>
        <translation>இது கைபேசி எண் அல்ல. தொடக்கக் கடவுச்சொல் குறுஞ்செய்தி (SMS) மூலம் வரும்: இந்த எண்ணுக்கு அது வருமா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>SMS to China may be blocked. If none arrives, the user resets the password instead.</source>
        <translation>சீனாவுக்கு அனுப்பும் குறுஞ்செய்தி (SMS) தடுக்கப்படலாம். அது வராவிட்டால், பயனர் கடவுச்சொல்லை மீட்டமைத்துக்கொள்ளலாம்.</translation>
    </message>
    <message>
        <source>This is not a valid contact number. Check the digits.</source>
        <translation>இது சரியான தொடர்பு எண் அல்ல. இலக்கங்களைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>+%1 %2</source>
        <translation>+%1 %2</translation>
    </message>
    <message>
        <source>%1 is 1 digit short. Check the number.</source>
        <translation>%1 எண்ணில் 1 இலக்கம் குறைவாக உள்ளது. எண்ணைச் சரிபார்க்கவும்.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %Ln digits short. Check the number.</source>
        <translation>
            <numerusform>%1 எண்ணில் %Ln இலக்கம் குறைவாக உள்ளது. எண்ணைச் சரிபார்க்கவும்.</numerusform>
            <numerusform>%1 எண்ணில் %Ln இலக்கங்கள் குறைவாக உள்ளன. எண்ணைச் சரிபார்க்கவும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is 1 digit too long. Check the number.</source>
        <translation>%1 எண்ணில் 1 இலக்கம் கூடுதலாக உள்ளது. எண்ணைச் சரிபார்க்கவும்.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %Ln digits too long. Check the number.</source>
        <translation>
            <numerusform>%1 எண்ணில் %Ln இலக்கம் கூடுதலாக உள்ளது. எண்ணைச் சரிபார்க்கவும்.</numerusform>
            <numerusform>%1 எண்ணில் %Ln இலக்கங்கள் கூடுதலாக உள்ளன. எண்ணைச் சரிபார்க்கவும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number starts with another country&apos;s code than +%1. Change the code or the number.</source>
        <translation>இந்த எண் +%1 அல்லாத வேறொரு நாட்டின் குறியீட்டுடன் தொடங்குகிறது. குறியீட்டையோ எண்ணையோ மாற்றவும்.</translation>
    </message>
    <message>
        <source>A contact number has only digits, spaces, dashes and brackets. Remove the rest.</source>
        <translation>தொடர்பு எண்ணில் இலக்கங்கள், இடைவெளிகள், கோடுகள், அடைப்புக்குறிகள் மட்டுமே இருக்கலாம். மற்றவற்றை அகற்றவும்.</translation>
    </message>
    <message>
        <source>This number is not valid for +%1. Check the digits.</source>
        <translation>இது சரியான +%1 எண் அல்ல. இலக்கங்களைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>The first name is missing. Enter it.</source>
        <translation>முதல் பெயர் இல்லை. அதை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>The last name is missing. Enter it.</source>
        <translation>கடைசிப் பெயர் இல்லை. அதை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>This has a hidden control character. Remove it.</source>
        <translation>இதில் மறைந்த கட்டுப்பாட்டு எழுத்து உள்ளது. அதை அகற்றவும்.</translation>
    </message>
    <message>
        <source>This has a line break or a hidden control character. Remove it.</source>
        <translation>இதில் வரி முறிவு அல்லது மறைந்த கட்டுப்பாட்டு எழுத்து உள்ளது. அதை அகற்றவும்.</translation>
    </message>
    <message>
        <source>The organisation is missing. Enter it.</source>
        <translation>நிறுவனம் இல்லை. அதை உள்ளிடவும்.</translation>
    </message>
    <message>
        <source>Say whether onboarding to SEED is required: Yes or No.</source>
        <translation>SEED-இல் சேர்க்க வேண்டுமா எனக் குறிப்பிடவும்: ஆம் (Yes) அல்லது இல்லை (No).</translation>
    </message>
    <message>
        <source>This is neither Yes nor No. Choose one.</source>
        <translation>இது Yes-உம் அல்ல, No-உம் அல்ல. இரண்டில் ஒன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>“%1” is neither Yes nor No. Choose one.</source>
        <translation>“%1” என்பது Yes-உம் அல்ல, No-உம் அல்ல. இரண்டில் ஒன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The reason is missing. Say why the account is needed.</source>
        <translation>காரணம் இல்லை. கணக்கு ஏன் தேவை எனக் கூறவும்.</translation>
    </message>
    <message>
        <source>The reason is too long. Shorten it.</source>
        <translation>காரணம் மிக நீளமாக உள்ளது. அதைச் சுருக்கவும்.</translation>
    </message>
    <message>
        <source>The reason has %1 characters, and %2 are allowed. Shorten it.</source>
        <translation>காரணத்தில் %1 எழுத்துகள் உள்ளன; %2 வரை இருக்கலாம். அதைச் சுருக்கவும்.</translation>
    </message>
    <message>
        <source>This email is in the list already. Keep one of the rows.</source>
        <translation>இந்த மின்னஞ்சல் ஏற்கெனவே பட்டியலில் உள்ளது. ஒரு வரிசையை மட்டும் வைத்திருக்கவும்.</translation>
    </message>
    <message>
        <source>This email is in row %1 already. Keep one of the rows.</source>
        <translation>இந்த மின்னஞ்சல் ஏற்கெனவே வரிசை %1-இல் உள்ளது. ஒரு வரிசையை மட்டும் வைத்திருக்கவும்.</translation>
    </message>
    <message>
        <source>This username is in the list already. Give each person their own.</source>
        <translation>இந்தப் பயனர்பெயர் ஏற்கெனவே பட்டியலில் உள்ளது. ஒவ்வொருவருக்கும் தனிப் பயனர்பெயர் கொடுக்கவும்.</translation>
    </message>
    <message>
        <source>This username is in row %1 already. Give each person their own.</source>
        <translation>இந்தப் பயனர்பெயர் ஏற்கெனவே வரிசை %1-இல் உள்ளது. ஒவ்வொருவருக்கும் தனிப் பயனர்பெயர் கொடுக்கவும்.</translation>
    </message>
    <message>
        <source>This number is in the list already. Give each person their own.</source>
        <translation>இந்த எண் ஏற்கெனவே பட்டியலில் உள்ளது. ஒவ்வொருவருக்கும் தனி எண் கொடுக்கவும்.</translation>
    </message>
    <message>
        <source>This number is in row %1 already. Give each person their own.</source>
        <translation>இந்த எண் ஏற்கெனவே வரிசை %1-இல் உள்ளது. ஒவ்வொருவருக்கும் தனி எண் கொடுக்கவும்.</translation>
    </message>
    <message>
        <source>This was sent before and was not made. Look it over.</source>
        <translation>இது முன்பு அனுப்பப்பட்டது; ஆனால் உருவாக்கப்படவில்லை. இதை ஒருமுறை பார்க்கவும்.</translation>
    </message>
    <message>
        <source>When this was sent before: %1</source>
        <translation>இது முன்பு அனுப்பப்பட்டபோது: %1</translation>
    </message>
    <message>
        <source>Also in the draft %1, row %2. Submit it from one of them.</source>
        <translation>%1 வரைவிலும் வரிசை %2-இல் உள்ளது. இரண்டில் ஒன்றிலிருந்து மட்டும் சமர்ப்பிக்கவும்.</translation>
    </message>
    <message>
        <source>Waiting in the Outbox from %1. Remove the row unless it is meant twice.</source>
        <translation>அனுப்புபெட்டியில் காத்திருக்கிறது (%1). இருமுறை தேவைப்பட்டால் தவிர, வரிசையை அகற்றவும்.</translation>
    </message>
    <message>
        <source>This email stands in another list, too. Submit it from one of them.</source>
        <translation>இந்த மின்னஞ்சல் வேறொரு பட்டியலிலும் உள்ளது. இரண்டில் ஒன்றிலிருந்து மட்டும் சமர்ப்பிக்கவும்.</translation>
    </message>
    <message>
        <source>Submitted today in %1 (%2).</source>
        <translation>இன்று %1-இல் சமர்ப்பிக்கப்பட்டது (%2).</translation>
    </message>
    <message>
        <source>Submitted yesterday in %1 (%2).</source>
        <translation>நேற்று %1-இல் சமர்ப்பிக்கப்பட்டது (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Submitted %Ln days ago in %1 (%2).</source>
        <translation>
            <numerusform>%Ln நாளுக்கு முன் %1-இல் சமர்ப்பிக்கப்பட்டது (%2).</numerusform>
            <numerusform>%Ln நாள்களுக்கு முன் %1-இல் சமர்ப்பிக்கப்பட்டது (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>created</source>
        <translation>உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>அழைக்கப்பட்டார்</translation>
    </message>
    <message>
        <source>had an account already</source>
        <translation>ஏற்கெனவே கணக்கு இருந்தது</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>நிராகரிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>outcome not known</source>
        <translation>முடிவு தெரியவில்லை</translation>
    </message>
    <message>
        <source>This was cleaned on the way in.</source>
        <translation>இது பட்டியலைத் திறக்கும்போது சீராக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Spaces or hidden characters around “%1” were removed.</source>
        <translation>“%1” என்பதைச் சுற்றியிருந்த இடைவெளிகள் அல்லது மறைந்த எழுத்துகள் அகற்றப்பட்டன.</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”.</source>
        <translation>“%1” என்பது “%2” எனப் படிக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>ProblemTitles</name>
    <message>
        <source>Email</source>
        <translation>மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>பயனர்பெயர்</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>முதல் பெயர்</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>கடைசிப் பெயர்</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>நாட்டுக் குறியீடு</translation>
    </message>
    <message>
        <source>Contact number</source>
        <translation>தொடர்பு எண்</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>நிறுவனம்</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>துறை</translation>
    </message>
    <message>
        <source>SEED</source>
        <translation>SEED</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Remove the spaces</source>
        <translation>இடைவெளிகளை அகற்று</translation>
    </message>
    <message>
        <source>Use a single period</source>
        <translation>ஒரு புள்ளியை மட்டும் வை</translation>
    </message>
    <message>
        <source>Clear the username</source>
        <translation>பயனர்பெயரை அழி</translation>
    </message>
    <message>
        <source>Remove the hidden characters</source>
        <translation>மறைந்த எழுத்துகளை அகற்று</translation>
    </message>
    <message>
        <source>Take the code from the number</source>
        <translation>எண்ணிலிருந்து குறியீட்டை எடு</translation>
    </message>
    <message>
        <source>Use the country&apos;s code</source>
        <translation>நாட்டின் குறியீட்டைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>Change to Yes or No</source>
        <translation>Yes அல்லது No என மாற்று</translation>
    </message>
    <message>
        <source>Email is missing</source>
        <translation>மின்னஞ்சல் இல்லை</translation>
    </message>
    <message>
        <source>Email domain is not on the vendors&apos; list</source>
        <translation>மின்னஞ்சல் டொமைன் விற்பனையாளர் பட்டியலில் இல்லை</translation>
    </message>
    <message>
        <source>Personal email address</source>
        <translation>தனிப்பட்ட மின்னஞ்சல் முகவரி</translation>
    </message>
    <message>
        <source>Not a gov.sg address</source>
        <translation>gov.sg முகவரி அல்ல</translation>
    </message>
    <message>
        <source>Agency without sign-up by email</source>
        <translation>மின்னஞ்சல் மூலம் பதிவு செய்ய முடியாத அரசாங்க அமைப்பு</translation>
    </message>
    <message>
        <source>Same person twice</source>
        <translation>ஒரே நபர் இருமுறை</translation>
    </message>
    <message>
        <source>Already has an account</source>
        <translation>ஏற்கெனவே கணக்கு உள்ளது</translation>
    </message>
    <message>
        <source>Space inside the email address</source>
        <translation>மின்னஞ்சல் முகவரியின் உள்ளே இடைவெளி</translation>
    </message>
    <message>
        <source>More than one email address</source>
        <translation>ஒன்றுக்கு மேற்பட்ட மின்னஞ்சல் முகவரிகள்</translation>
    </message>
    <message>
        <source>Name inside the email address</source>
        <translation>மின்னஞ்சல் முகவரியில் பெயர் உள்ளது</translation>
    </message>
    <message>
        <source>Not a valid email address</source>
        <translation>சரியான மின்னஞ்சல் முகவரி அல்ல</translation>
    </message>
    <message>
        <source>Also in another draft</source>
        <translation>வேறொரு வரைவிலும் உள்ளது</translation>
    </message>
    <message>
        <source>Waiting in the Outbox already</source>
        <translation>ஏற்கெனவே அனுப்புபெட்டியில் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Submitted before</source>
        <translation>முன்பே சமர்ப்பிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Also in another list</source>
        <translation>வேறொரு பட்டியலிலும் உள்ளது</translation>
    </message>
    <message>
        <source>Username is missing</source>
        <translation>பயனர்பெயர் இல்லை</translation>
    </message>
    <message>
        <source>Same username twice</source>
        <translation>ஒரே பயனர்பெயர் இருமுறை</translation>
    </message>
    <message>
        <source>Username is not used for public officers</source>
        <translation>பொதுச் சேவை அதிகாரிகளுக்குப் பயனர்பெயர் பயன்படுத்தப்படாது</translation>
    </message>
    <message>
        <source>Two periods in a row in the username</source>
        <translation>பயனர்பெயரில் அடுத்தடுத்து இரு புள்ளிகள்</translation>
    </message>
    <message>
        <source>Not a valid username</source>
        <translation>சரியான பயனர்பெயர் அல்ல</translation>
    </message>
    <message>
        <source>Country code is missing</source>
        <translation>நாட்டுக் குறியீடு இல்லை</translation>
    </message>
    <message>
        <source>Not a country code</source>
        <translation>நாட்டுக் குறியீடு அல்ல</translation>
    </message>
    <message>
        <source>Contact number is missing</source>
        <translation>தொடர்பு எண் இல்லை</translation>
    </message>
    <message>
        <source>Number changed by a spreadsheet</source>
        <translation>விரிதாள் மாற்றிய எண்</translation>
    </message>
    <message>
        <source>Same contact number twice</source>
        <translation>ஒரே தொடர்பு எண் இருமுறை</translation>
    </message>
    <message>
        <source>Not a mobile number</source>
        <translation>கைபேசி எண் அல்ல</translation>
    </message>
    <message>
        <source>China numbers may not get the SMS</source>
        <translation>சீன எண்களுக்குக் குறுஞ்செய்தி (SMS) வராமல் போகலாம்</translation>
    </message>
    <message>
        <source>Not a valid %1 number</source>
        <translation>சரியான எண் அல்ல: %1</translation>
    </message>
    <message>
        <source>Not a valid contact number</source>
        <translation>சரியான தொடர்பு எண் அல்ல</translation>
    </message>
    <message>
        <source>Not a valid +%1 number</source>
        <translation>சரியான +%1 எண் அல்ல</translation>
    </message>
    <message>
        <source>First name is missing</source>
        <translation>முதல் பெயர் இல்லை</translation>
    </message>
    <message>
        <source>Last name is missing</source>
        <translation>கடைசிப் பெயர் இல்லை</translation>
    </message>
    <message>
        <source>Hidden characters in %1</source>
        <translation>மறைந்த எழுத்துகள்: %1</translation>
    </message>
    <message>
        <source>Organisation is missing</source>
        <translation>நிறுவனம் இல்லை</translation>
    </message>
    <message>
        <source>SEED is missing</source>
        <translation>SEED தேர்வு இல்லை</translation>
    </message>
    <message>
        <source>SEED is neither Yes nor No</source>
        <translation>SEED: Yes-உம் அல்ல, No-உம் அல்ல</translation>
    </message>
    <message>
        <source>Reason is missing</source>
        <translation>காரணம் இல்லை</translation>
    </message>
    <message>
        <source>Reason is too long</source>
        <translation>காரணம் மிக நீளமாக உள்ளது</translation>
    </message>
    <message>
        <source>Came back from the Outbox</source>
        <translation>அனுப்புபெட்டியிலிருந்து திரும்ப வந்தது</translation>
    </message>
    <message>
        <source>Cleaned on the way in</source>
        <translation>திறக்கும்போது சீராக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Subscription Admin, a public officer. May invite users.</source>
        <translation>சந்தா நிர்வாகி, பொதுச் சேவை அதிகாரி. பயனர்களை அழைக்கலாம்.</translation>
    </message>
    <message>
        <source>Public officer. May invite users.</source>
        <translation>பொதுச் சேவை அதிகாரி. பயனர்களை அழைக்கலாம்.</translation>
    </message>
    <message>
        <source>Vendor. May not invite users.</source>
        <translation>விற்பனையாளர். பயனர்களை அழைக்க முடியாது.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this page&apos;s language</comment>
        <translation>ta</translation>
    </message>
    <message>
        <source>Choose who you are while you practise. Nobody here is real, and nothing leaves this computer.</source>
        <translation>பயிற்சியின்போது நீங்கள் யாராக இருக்க வேண்டும் எனத் தேர்ந்தெடுக்கவும். இங்குள்ள எவரும் உண்மையானவர்கள் அல்லர்; எந்தத் தகவலும் இந்தக் கணினியை விட்டு வெளியே செல்லாது.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Sign in to practise</source>
        <translation>பயிற்சிக்கு உள்நுழையவும்</translation>
    </message>
    <message>
        <source>Close this page and start signing in again from the program.</source>
        <translation>இந்தப் பக்கத்தை மூடிவிட்டு, செயலியிலிருந்து மீண்டும் உள்நுழையத் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>This sign-in cannot go on</source>
        <translation>இந்த உள்நுழைவைத் தொடர முடியவில்லை</translation>
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
        <translation>பொதுச் சேவை அதிகாரிகளுக்கும் விற்பனையாளர்களுக்கும் TechPass கணக்குகளை ஒவ்வொன்றாகவோ பட்டியலிலிருந்தோ உருவாக்கும்.</translation>
    </message>
    <message>
        <source>Environment: %1
System: %2
Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>சூழல்: %1
கணினி: %2
GNU General Public License, பதிப்பு 3 அல்லது அதற்குப் பிந்தையதன்கீழ் வழங்கப்படும் கட்டற்ற மென்பொருள். இதற்கு எந்த உத்தரவாதமும் இல்லை.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>பயன்படுத்துபவை</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>பதிப்பு</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>உரிமம்</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>நகலெடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>உரிமங்கள்…</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>பதிப்புகளை நகலெடு</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
</context>
<context>
    <name>techpass::Application</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 சேமிக்கப்பட்டது</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are back in a list.</source>
        <translation>
            <numerusform>%Ln வரிசை மீண்டும் ஒரு பட்டியலில் சேர்க்கப்பட்டது.</numerusform>
            <numerusform>%Ln வரிசைகள் மீண்டும் ஒரு பட்டியலில் சேர்க்கப்பட்டன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation sent again to %1</source>
        <translation>%1 முகவரிக்கு அழைப்பு மீண்டும் அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Saved. It is used from the next start of the program.</source>
        <translation>சேமிக்கப்பட்டது. செயலியை அடுத்த முறை தொடங்கும்போது நடப்புக்கு வரும்.</translation>
    </message>
    <message>
        <source>Everything is sealed with a new key.</source>
        <translation>எல்லாத் தரவும் புதிய சாவியால் முத்திரையிடப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The next time it starts, the program asks how to keep them.</source>
        <translation>எப்படி வைத்திருக்க வேண்டும் எனச் செயலி அடுத்த முறை தொடங்கும்போது கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>%1 was closed. It stays in the drafts of the other account.</source>
        <translation>%1 மூடப்பட்டது. அது மற்றக் கணக்கின் வரைவுகளில் உள்ளது.</translation>
    </message>
    <message>
        <source>The key was not renewed: this desktop&apos;s keychain is locked or does not answer. Nothing was changed.</source>
        <translation>சாவி புதுப்பிக்கப்படவில்லை: இந்தக் கணினியின் சாவிக்கொத்து (keychain) பூட்டப்பட்டுள்ளது அல்லது பதிலளிக்கவில்லை. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>techpass::BatchTableModel</name>
    <message>
        <source>The status follows from the row&apos;s values.</source>
        <translation>வரிசையின் மதிப்புகளே நிலையைத் தீர்மானிக்கின்றன.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>சரிபார்</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>சரிசெய்</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>காலி</translation>
    </message>
    <message>
        <source>Row %1, %2: %3.</source>
        <translation>வரிசை %1, %2: %3.</translation>
    </message>
    <message>
        <source>A public officer&apos;s email is the username.</source>
        <translation>பொதுச் சேவை அதிகாரியின் மின்னஞ்சலே அவரது பயனர்பெயர்.</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>கோப்பில் வரி %1</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>இங்குச் சேர்க்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>techpass::BatchUploadDialog</name>
    <message>
        <source>Batch upload</source>
        <translation>மொத்தப் பதிவேற்றம்</translation>
    </message>
    <message>
        <source>Create TechPass accounts for many users at once.</source>
        <translation>ஒரே நேரத்தில் பல பயனர்களுக்கு TechPass கணக்குகளை உருவாக்கலாம்.</translation>
    </message>
    <message>
        <source>1  Get the template</source>
        <translation>1  வார்ப்புருவைப் பெறவும்</translation>
    </message>
    <message>
        <source>A CSV file with the input fields. An Excel version is there too.</source>
        <translation>உள்ளீட்டுப் புலங்களைக் கொண்ட CSV கோப்பு. Excel வடிவிலும் கிடைக்கும்.</translation>
    </message>
    <message>
        <source>&amp;Download excel template</source>
        <translation>Excel வார்ப்புருவைப் பதிவிறக்கு(&amp;D)</translation>
    </message>
    <message>
        <source>2  Fill in the users, then choose the file</source>
        <translation>2  பயனர் விவரங்களை நிரப்பி, கோப்பைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>You review, edit and remove users before anything is sent. The file itself is never changed.</source>
        <translation>எதுவும் அனுப்பப்படுவதற்கு முன் பயனர்களைப் பார்க்கலாம், திருத்தலாம், அகற்றலாம். கோப்பு ஒருபோதும் மாற்றப்படாது.</translation>
    </message>
    <message>
        <source>start with an &amp;empty list</source>
        <translation>வெற்றுப் பட்டியலுடன் தொடங்கு(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;paste from Excel</source>
        <translation>Excel-இலிருந்து ஒட்டு(&amp;P)</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>அல்லது</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>வார்ப்புருவைச் சேமி</translation>
    </message>
    <message>
        <source>TechPass batch upload</source>
        <translation>TechPass மொத்தப் பதிவேற்றம்</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in Excel, then paste again.</source>
        <translation>ஒட்டுவதற்கு எதுவும் இல்லை. Excel-இல் வரிசைகளை நகலெடுத்து, மீண்டும் ஒட்டவும்.</translation>
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
        <translation>எப்படிப் படிக்கப்படும்</translation>
    </message>
</context>
<context>
    <name>techpass::CheckText</name>
    <message>
        <source>row %1, line %2: %3: %4: %5 [%6]</source>
        <translation>வரிசை %1, வரி %2: %3: %4: %5 [%6]</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 ready · %4 errors, %5 to check, %6 cleaned</source>
        <translation>%1: %2 வரிசைகள், %3 தயார் · பிழைகள் %4, சரிபார்க்க %5, சீராக்கப்பட்டவை %6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 The standard rules are used.</source>
        <translation>%1 வழக்கமான விதிகள் பயன்படுத்தப்படுகின்றன.</translation>
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
        <translation>&quot;%1&quot; என்ற நெடுவரிசை இல்லை. உள்ள நெடுவரிசைகள்: %2.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; (%Ln row(s))</source>
        <translation>
            <numerusform>&quot;%1&quot; (%Ln வரிசை)</numerusform>
            <numerusform>&quot;%1&quot; (%Ln வரிசைகள்)</numerusform>
        </translation>
    </message>
    <message>
        <source>several sheets have rows: %1. Choose one with --sheet NAME.</source>
        <translation>பல தாள்களில் வரிசைகள் உள்ளன: %1. --sheet NAME மூலம் ஒன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>it is not certain how the text is encoded: %1. Choose with --encoding NAME.</source>
        <translation>உரை எப்படிக் குறியாக்கப்பட்டுள்ளது என்பது உறுதியில்லை: %1. --encoding NAME மூலம் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>பயன்படுத்தப்படவில்லை</translation>
    </message>
    <message>
        <source>it is not certain what these columns are: %1. Say it with --column FIELD=TITLE, once for each, as in --column contactNumber=Phone.</source>
        <translation>இந்த நெடுவரிசைகள் எவை என்பது உறுதியில்லை: %1. ஒவ்வொன்றுக்கும் ஒருமுறை --column FIELD=TITLE எனக் குறிப்பிடவும்; எடுத்துக்காட்டாக --column contactNumber=Phone.</translation>
    </message>
    <message>
        <source>--encoding takes UTF-8, UTF-16LE, UTF-16BE, Windows-1252, GB18030 or Big5.</source>
        <translation>--encoding ஏற்பவை: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, GB18030 அல்லது Big5.</translation>
    </message>
    <message>
        <source>--column takes FIELD=TITLE, such as contactNumber=Phone.</source>
        <translation>--column ஏற்பது FIELD=TITLE; எடுத்துக்காட்டாக contactNumber=Phone.</translation>
    </message>
    <message>
        <source>there is no sheet &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; என்ற தாள் இல்லை.</translation>
    </message>
    <message>
        <source>there is no such column.</source>
        <translation>அத்தகைய நெடுவரிசை இல்லை.</translation>
    </message>
</context>
<context>
    <name>techpass::CleanedCells</name>
    <message>
        <source>Row %1, %2: in the file %3, will be sent as %4</source>
        <translation>வரிசை %1, %2: கோப்பில் உள்ளது %3, அனுப்பப்படுவது %4</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>வரிசை</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>புலம்</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>கோப்பில் உள்ளபடி</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>அனுப்பப்படும் விதம்</translation>
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
        <translation>திறக்கும்போது சீராக்கப்பட்டவை</translation>
    </message>
    <message>
        <source>&amp;Use as in the file</source>
        <translation>கோப்பில் உள்ளபடி பயன்படுத்து(&amp;U)</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>செயல்தவிர்(&amp;N)</translation>
    </message>
    <message>
        <source>These values will not be sent exactly as they stand in the file.</source>
        <translation>இந்த மதிப்புகள் கோப்பில் உள்ளபடியே அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Cleaned values</source>
        <translation>சீராக்கப்பட்ட மதிப்புகள்</translation>
    </message>
    <message>
        <source>Send the selected values as they stand in the file (Enter)</source>
        <translation>தேர்ந்தெடுத்த மதிப்புகளைக் கோப்பில் உள்ளபடியே அனுப்பு (Enter)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>செயல்தவிர் (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
</context>
<context>
    <name>techpass::ColumnsQuestion</name>
    <message>
        <source>Column in the file</source>
        <translation>கோப்பில் உள்ள நெடுவரிசை</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>அதில் உள்ளது</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>படிக்கும் விதம்</translation>
    </message>
    <message>
        <source>Column %1, without a title</source>
        <translation>நெடுவரிசை %1, தலைப்பு இல்லை</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>உறுதியில்லை</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>பயன்படுத்தப்படாது</translation>
    </message>
    <message>
        <source>Name, first name first</source>
        <translation>பெயர் (முதல், கடைசி)</translation>
    </message>
    <message>
        <source>Name, last name first</source>
        <translation>பெயர் (கடைசி, முதல்)</translation>
    </message>
    <message>
        <source>Read “%1” as</source>
        <translation>“%1” நெடுவரிசையைப் படிக்கும் விதம்</translation>
    </message>
    <message>
        <source>Not certain. In it: %1</source>
        <translation>உறுதியில்லை. அதில் உள்ளது: %1</translation>
    </message>
    <message>
        <source>“%1” is chosen for two columns.</source>
        <translation>“%1” இரண்டு நெடுவரிசைகளுக்குத் தேர்ந்தெடுக்கப்பட்டுள்ளது.</translation>
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
        <translation>தேர்ந்தெடுக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>techpass::CommandLineText</name>
    <message>
        <source>Work in this environment (practice, or a configured one).</source>
        <translation>இந்தச் சூழலைப் பயன்படுத்தும் (practice அல்லது அமைக்கப்பட்ட வேறொன்று).</translation>
    </message>
    <message>
        <source>Use the practice service at this address of this machine.</source>
        <translation>இந்தக் கணினியில் இந்த முகவரியிலுள்ள பயிற்சிச் சேவையைப் பயன்படுத்தும்.</translation>
    </message>
    <message>
        <source>The OpenID issuer of that practice service.</source>
        <translation>அந்தப் பயிற்சிச் சேவையின் OpenID வழங்குநர் (issuer).</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>எல்லாவற்றையும் இந்தக் கோப்புறையில் வைத்திருக்கும்.</translation>
    </message>
    <message>
        <source>check, policy: print the report as JSON.</source>
        <translation>check, policy: அறிக்கையை JSON வடிவில் அச்சிடும்.</translation>
    </message>
    <message>
        <source>policy: what is wrong in this file for a machine.</source>
        <translation>policy: கணினிக்கான இந்தக் கோப்பில் உள்ள பிழைகள்.</translation>
    </message>
    <message>
        <source>policy: print a template for administrators: %1.</source>
        <translation>policy: நிர்வாகிகளுக்கான வார்ப்புருவை அச்சிடும்: %1.</translation>
    </message>
    <message>
        <source>check, submit: the worksheet that is the list.</source>
        <translation>check, submit: பட்டியலாக உள்ள பணித்தாள்.</translation>
    </message>
    <message>
        <source>check, submit: how the text is encoded (UTF-8, Windows-1252, GB18030, Big5 …).</source>
        <translation>check, submit: உரையின் குறியாக்கம் (UTF-8, Windows-1252, GB18030, Big5 …).</translation>
    </message>
    <message>
        <source>check, submit: which column holds a field, by its title or #number; once for each field (email, contactNumber …; name or nameLastFirst for whole names).</source>
        <translation>check, submit: ஒரு புலம் உள்ள நெடுவரிசை, அதன் தலைப்பு அல்லது #எண் மூலம்; ஒவ்வொரு புலத்துக்கும் ஒருமுறை (email, contactNumber …; முழுப் பெயர்களுக்கு name அல்லது nameLastFirst).</translation>
    </message>
    <message>
        <source>submit: write each row&apos;s result to this file.</source>
        <translation>submit: ஒவ்வொரு வரிசையின் முடிவையும் இந்தக் கோப்பில் எழுதும்.</translation>
    </message>
    <message>
        <source>submit, in practice: sign in as admin, officer or vendor.</source>
        <translation>submit, பயிற்சியில்: admin, officer அல்லது vendor ஆக உள்நுழையும்.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>இந்த உதவியைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>பதிப்பைக் காட்டும்.</translation>
    </message>
    <message>
        <source>--check and --template go with policy.</source>
        <translation>--check, --template ஆகியவற்றை policy உடன் மட்டுமே பயன்படுத்தலாம்.</translation>
    </message>
    <message>
        <source>policy takes no file: policy --check %1 checks one.</source>
        <translation>policy கோப்பை ஏற்பதில்லை: கோப்பைச் சரிபார்க்க policy --check %1 எனப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>--check goes alone with policy.</source>
        <translation>policy உடன் --check மட்டும் தனியாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>--check needs the name of a file.</source>
        <translation>--check விருப்பத்துக்குக் கோப்பின் பெயர் தேவை.</translation>
    </message>
    <message>
        <source>--template takes one of %1.</source>
        <translation>--template இவற்றில் ஒன்றை ஏற்கும்: %1.</translation>
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
        <translation>பயன்பாடு: techpass-invite [FILE]                             FILE திறந்த நிலையில் சாளரம்
       techpass-invite check FILE [--json]                பட்டியலில் உள்ள பிழைகள்
       techpass-invite submit FILE [--results OUT.csv]    தயாராக உள்ள வரிசைகளை அனுப்பும்
       techpass-invite template OUT.csv|OUT.xlsx          நிரப்புவதற்கான வெற்றுப் பட்டியல்
       techpass-invite policy [--json]                    நடப்பில் உள்ள அமைப்புகளும் அவற்றின் மூலமும்
       techpass-invite policy --check FILE                கணினிக்கான கோப்பில் உள்ள பிழைகள்

வெளியேறும் நிலை: 0 எல்லாம் சரி · 1 சில வரிசைகள் தயாராக இல்லை அல்லது உருவாக்கப்படவில்லை · 2 செய்ய முடியவில்லை

</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the name of a file.</source>
        <translation>&quot;%1&quot; கட்டளைக்குக் கோப்பின் பெயர் தேவை.</translation>
    </message>
    <message>
        <source>One file at a time: &quot;%1&quot; is one too many.</source>
        <translation>ஒரு நேரத்தில் ஒரு கோப்பு மட்டுமே: &quot;%1&quot; கூடுதலாக உள்ளது.</translation>
    </message>
    <message>
        <source>--json goes with check and policy.</source>
        <translation>--json விருப்பத்தை check, policy ஆகியவற்றுடன் மட்டுமே பயன்படுத்தலாம்.</translation>
    </message>
    <message>
        <source>--results goes with submit.</source>
        <translation>--results விருப்பத்தை submit உடன் மட்டுமே பயன்படுத்தலாம்.</translation>
    </message>
    <message>
        <source>--results needs the name of a file.</source>
        <translation>--results விருப்பத்துக்குக் கோப்பின் பெயர் தேவை.</translation>
    </message>
    <message>
        <source>--results names the list itself, which is never changed: name another file.</source>
        <translation>--results குறிப்பிடுவது பட்டியல் கோப்பையே; அது ஒருபோதும் மாற்றப்படாது: வேறொரு கோப்பைக் குறிப்பிடவும்.</translation>
    </message>
    <message>
        <source>--sheet, --encoding and --column go with check and submit.</source>
        <translation>--sheet, --encoding, --column ஆகியவற்றை check, submit ஆகியவற்றுடன் மட்டுமே பயன்படுத்தலாம்.</translation>
    </message>
    <message>
        <source>--service and --issuer go together.</source>
        <translation>--service, --issuer ஆகிய இரண்டையும் சேர்த்தே பயன்படுத்த வேண்டும்.</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir விருப்பத்துக்குக் கோப்புறையின் பெயர் தேவை.</translation>
    </message>
    <message>
        <source>--as takes admin, officer or vendor.</source>
        <translation>--as ஏற்பவை: admin, officer அல்லது vendor.</translation>
    </message>
    <message>
        <source>check, submit: the first line of this file is the passphrase that opens what is kept here, where there is no keychain.</source>
        <translation>check, submit: சாவிக்கொத்து (keychain) இல்லாதபோது, இங்கு வைத்திருக்கும் தரவைத் திறக்கும் கடவுச்சொற்றொடர் இந்தக் கோப்பின் முதல் வரியில் இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>techpass::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>கட்டளைப் பலகை</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>கட்டளைகளைத் தேடு</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>என்ன செய்ய விரும்புகிறீர்கள்?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>கட்டளைகள்</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>அந்தப் பெயரில் கட்டளை எதுவும் இல்லை.</translation>
    </message>
</context>
<context>
    <name>techpass::Commands</name>
    <message>
        <source>This page</source>
        <translation>இந்தப் பக்கம்</translation>
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
        <translation>நாடு அல்லது குறியீடு</translation>
    </message>
</context>
<context>
    <name>techpass::CreateAccountDialog</name>
    <message>
        <source>Create account</source>
        <translation>கணக்கை உருவாக்கு</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>மின்னஞ்சல் முகவரி(&amp;E)</translation>
    </message>
    <message>
        <source>TechPass &amp;username</source>
        <translation>TechPass பயனர்பெயர்(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>முதல் பெயர்(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>கடைசிப் பெயர்(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Country code</source>
        <translation>நாட்டுக் குறியீடு(&amp;C)</translation>
    </message>
    <message>
        <source>Contact nu&amp;mber</source>
        <translation>தொடர்பு எண்(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>நிறுவனம்(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>துறை(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>காரணம்(&amp;R)</translation>
    </message>
    <message>
        <source>The initial password is sent to this number by SMS.</source>
        <translation>தொடக்கக் கடவுச்சொல் இந்த எண்ணுக்குக் குறுஞ்செய்தி (SMS) மூலம் அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>Previous row (Alt+Up)</source>
        <translation>முந்தைய வரிசை (Alt+Up)</translation>
    </message>
    <message>
        <source>Next row (Alt+Down)</source>
        <translation>அடுத்த வரிசை (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>சமர்ப்பி(&amp;S)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>வரிசை %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>சேமி(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Public officer</source>
        <translation>பொதுச் சேவை அதிகாரி</translation>
    </message>
    <message>
        <source>Vendor · %1 is an allowed domain</source>
        <translation>விற்பனையாளர் · %1 அனுமதிக்கப்பட்ட டொமைன்</translation>
    </message>
    <message>
        <source>Vendor · %1 must be whitelisted by service request</source>
        <translation>விற்பனையாளர் · சேவைக் கோரிக்கை மூலம் %1 டொமைனை அனுமதிப் பட்டியலில் சேர்க்க வேண்டும்</translation>
    </message>
    <message>
        <source>A public officer’s email is their username.</source>
        <translation>பொதுச் சேவை அதிகாரியின் மின்னஞ்சலே அவரது பயனர்பெயர்.</translation>
    </message>
    <message>
        <source>Greyed out for public officers: their email is their username.</source>
        <translation>பொதுச் சேவை அதிகாரிகளுக்கு இதை நிரப்ப வேண்டியதில்லை: அவர்களின் மின்னஞ்சலே பயனர்பெயர்.</translation>
    </message>
    <message>
        <source>This was being typed when the program broke off. Save puts it into the list.</source>
        <translation>செயலி திடீரென நின்றபோது இது தட்டச்சு செய்யப்பட்டுக்கொண்டிருந்தது. ‘சேமி’ இதைப் பட்டியலில் சேர்க்கும்.</translation>
    </message>
</context>
<context>
    <name>techpass::DepartedLine</name>
    <message>
        <source>Refresh</source>
        <translation>புதுப்பி</translation>
    </message>
    <message>
        <source>Apply the filter again</source>
        <translation>வடிகட்டியை மீண்டும் பயன்படுத்து</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shown no longer match.</source>
        <translation>
            <numerusform>காட்டப்படும் %Ln வரிசை இப்போது பொருந்தவில்லை.</numerusform>
            <numerusform>காட்டப்படும் %Ln வரிசைகள் இப்போது பொருந்தவில்லை.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) match.</source>
        <translation>
            <numerusform>மேலும் %Ln வரிசை பொருந்துகிறது.</numerusform>
            <numerusform>மேலும் %Ln வரிசைகள் பொருந்துகின்றன.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::DesktopNotifier</name>
    <message>
        <source>Show the Outbox</source>
        <translation>அனுப்புபெட்டியைக் காட்டு</translation>
    </message>
</context>
<context>
    <name>techpass::DraftQuestion</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln வரிசை</numerusform>
            <numerusform>%Ln வரிசைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the list that is shown now, with %2 and what you changed in it.</source>
        <translation>இப்போது காட்டப்படும் பட்டியல் “%1” (%2). நீங்கள் செய்த மாற்றங்களும் அதில் உள்ளன.</translation>
    </message>
    <message>
        <source>“%1” with %2, last edited: %3. What you changed in it is there.</source>
        <translation>“%1” (%2), கடைசியாகத் திருத்தியது: %3. நீங்கள் செய்த மாற்றங்கள் அதில் உள்ளன.</translation>
    </message>
    <message>
        <source>This list is open already</source>
        <translation>இந்தப் பட்டியல் ஏற்கெனவே திறந்துள்ளது</translation>
    </message>
    <message>
        <source>This list is already a draft</source>
        <translation>இந்தப் பட்டியல் ஏற்கெனவே வரைவாக உள்ளது</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>அதில் தொடர்(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Open the draft</source>
        <translation>வரைவைத் திற(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Open the &amp;file anew</source>
        <translation>கோப்பைப் புதிதாகத் திற(&amp;F)</translation>
    </message>
</context>
<context>
    <name>techpass::DraftsModel</name>
    <message numerus="yes">
        <source>%Ln row(s) to fix</source>
        <translation>
            <numerusform>சரிசெய்ய %Ln வரிசை</numerusform>
            <numerusform>சரிசெய்ய %Ln வரிசைகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to check</source>
        <translation>
            <numerusform>சரிபார்க்க %Ln வரிசை</numerusform>
            <numerusform>சரிபார்க்க %Ln வரிசைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>காலி</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>வரைவு</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>வரிசைகள்</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>சிக்கல்கள்</translation>
    </message>
    <message>
        <source>Last edited</source>
        <translation>கடைசித் திருத்தம்</translation>
    </message>
    <message>
        <source>Untitled list</source>
        <translation>தலைப்பில்லாத பட்டியல்</translation>
    </message>
</context>
<context>
    <name>techpass::DraftsPage</name>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>செயல்தவிர்</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>வரைவுகள்</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>வரைவுகள் இல்லை</translation>
    </message>
    <message>
        <source>A list that you open is kept here until it is submitted, also when the program closes.</source>
        <translation>நீங்கள் திறக்கும் பட்டியல், சமர்ப்பிக்கப்படும் வரை இங்கு வைத்திருக்கப்படும்; செயலியை மூடினாலும் அது இங்கு இருக்கும்.</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>பயனரை அழை</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” நீக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>techpass::DropCurtain</name>
    <message>
        <source>Let go to open the list</source>
        <translation>பட்டியலைத் திறக்க இங்கு விடவும்</translation>
    </message>
    <message>
        <source>You review it before anything is sent. The file itself is never changed.</source>
        <translation>எதுவும் அனுப்பப்படுவதற்கு முன் நீங்கள் பட்டியலைப் பார்க்கலாம். கோப்பு ஒருபோதும் மாற்றப்படாது.</translation>
    </message>
</context>
<context>
    <name>techpass::DropZone</name>
    <message>
        <source>&amp;Choose a file</source>
        <translation>கோப்பைத் தேர்ந்தெடு(&amp;C)</translation>
    </message>
    <message>
        <source>Drop a .csv or .xlsx file here</source>
        <translation>.csv அல்லது .xlsx கோப்பை இங்கு இழுத்து விடவும்</translation>
    </message>
    <message>
        <source>Let go to open it</source>
        <translation>திறக்க இங்கு விடவும்</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>“%1” திறக்கப்படுகிறது…</translation>
    </message>
</context>
<context>
    <name>techpass::DroppedFile</name>
    <message>
        <source>There is no file in what was dropped. Drop a .csv or .xlsx file.</source>
        <translation>இழுத்து விட்டதில் கோப்பு எதுவும் இல்லை. .csv அல்லது .xlsx கோப்பை இழுத்து விடவும்.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were dropped. Drop one file at a time.</source>
        <translation>
            <numerusform>%Ln கோப்பு இழுத்து விடப்பட்டது. ஒரு நேரத்தில் ஒரு கோப்பை மட்டும் இழுத்து விடவும்.</numerusform>
            <numerusform>%Ln கோப்புகள் இழுத்து விடப்பட்டன. ஒரு நேரத்தில் ஒரு கோப்பை மட்டும் இழுத்து விடவும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>That file is not on this computer. Save it here first, then drop it.</source>
        <translation>அந்தக் கோப்பு இந்தக் கணினியில் இல்லை. முதலில் அதை இங்குச் சேமித்து, பின்னர் இழுத்து விடவும்.</translation>
    </message>
    <message>
        <source>There is no .csv or .xlsx file in the folder “%1”. Drop the list itself.</source>
        <translation>“%1” கோப்புறையில் .csv அல்லது .xlsx கோப்பு எதுவும் இல்லை. பட்டியல் கோப்பையே இழுத்து விடவும்.</translation>
    </message>
</context>
<context>
    <name>techpass::EditMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>செயல்தவிர்(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய்(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>எல்லாவற்றையும் தேர்ந்தெடு(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>தேடு(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>மாற்று(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>techpass::EmailInvitationDialog</name>
    <message>
        <source>Email invitation</source>
        <translation>மின்னஞ்சல் அழைப்பு</translation>
    </message>
    <message>
        <source>For public officers with a gov.sg email. For anyone else, use %1.</source>
        <translation>gov.sg மின்னஞ்சல் உள்ள பொதுச் சேவை அதிகாரிகளுக்கு. மற்றவர்களுக்கு ‘%1’ என்பதைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>கணக்கை உருவாக்கு</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>மின்னஞ்சல் முகவரி(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>காரணம்(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>சமர்ப்பி(&amp;S)</translation>
    </message>
</context>
<context>
    <name>techpass::EnqueueLine</name>
    <message>
        <source>Rows put into the Outbox</source>
        <translation>அனுப்புபெட்டியில் சேர்த்த வரிசைகள்</translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln row(s) into the Outbox… %1 done</source>
        <translation>
            <numerusform>%Ln வரிசை அனுப்புபெட்டியில் சேர்க்கப்படுகிறது… %1 முடிந்தது</numerusform>
            <numerusform>%Ln வரிசைகள் அனுப்புபெட்டியில் சேர்க்கப்படுகின்றன… %1 முடிந்தது</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::ErrorText</name>
    <message>
        <source>The file is no longer there. It may have been moved or renamed: choose it again.</source>
        <translation>கோப்பு இப்போது அங்கு இல்லை. அது வேறிடத்துக்கு மாற்றப்பட்டிருக்கலாம் அல்லது பெயர் மாற்றப்பட்டிருக்கலாம்: அதை மீண்டும் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The file cannot be read. Close it in other programs, or copy it to this computer, and try again.</source>
        <translation>கோப்பைப் படிக்க முடியவில்லை. மற்ற செயலிகளில் அதை மூடவும் அல்லது இந்தக் கணினிக்கு நகலெடுத்து, மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The file cannot be saved there. Choose another folder or name.</source>
        <translation>கோப்பை அங்குச் சேமிக்க முடியவில்லை. வேறு கோப்புறையையோ பெயரையோ தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>A list was read from this file, and such a file is never changed. Choose another name.</source>
        <translation>இந்தக் கோப்பிலிருந்து ஒரு பட்டியல் படிக்கப்பட்டது; அத்தகைய கோப்பு ஒருபோதும் மாற்றப்படாது. வேறு பெயரைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The file is too large for a list of users. Split it and open the parts.</source>
        <translation>பயனர் பட்டியலுக்குக் கோப்பு மிகப் பெரியது. அதைப் பிரித்து, பகுதிகளாகத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>This is not a list that can be read (%1). Save it as .csv or .xlsx and open that.</source>
        <translation>இது படிக்கக்கூடிய பட்டியல் அல்ல (%1). .csv அல்லது .xlsx ஆகச் சேமித்து, அதைத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>This is not a list that can be read. Save it as .csv or .xlsx and open that.</source>
        <translation>இது படிக்கக்கூடிய பட்டியல் அல்ல. .csv அல்லது .xlsx ஆகச் சேமித்து, அதைத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Open it in the program that made it, save it again and open that.</source>
        <translation>கோப்பு சேதமடைந்துள்ளது (%1). அதை உருவாக்கிய செயலியில் திறந்து, மீண்டும் சேமித்து, அதைத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>The file is damaged. Open it in the program that made it, save it again and open that.</source>
        <translation>கோப்பு சேதமடைந்துள்ளது. அதை உருவாக்கிய செயலியில் திறந்து, மீண்டும் சேமித்து, அதைத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>No row with column titles was found. Add the template&apos;s titles, such as Email and First Name, above the first user.</source>
        <translation>நெடுவரிசைத் தலைப்புகள் உள்ள வரிசை இல்லை. முதல் பயனருக்கு மேல் Email, First Name போன்ற வார்ப்புருவின் தலைப்புகளைச் சேர்க்கவும்.</translation>
    </message>
    <message>
        <source>The list has no users. Fill in at least one row below the titles.</source>
        <translation>பட்டியலில் பயனர்கள் இல்லை. தலைப்புகளுக்குக் கீழே ஒரு வரிசையையாவது நிரப்பவும்.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so nothing more can be kept. Free some space.</source>
        <translation>இந்தக் கணினியின் வட்டு நிரம்பிவிட்டதால், மேலும் எதையும் சேமிக்க முடியாது. சிறிது இடத்தைக் காலி செய்யவும்.</translation>
    </message>
    <message>
        <source>Another window works with this already. Go on there, or close it there first.</source>
        <translation>மற்றொரு சாளரம் ஏற்கெனவே இதைப் பயன்படுத்துகிறது. அங்குத் தொடரவும் அல்லது முதலில் அதை அங்கு மூடவும்.</translation>
    </message>
    <message>
        <source>What the program keeps on this computer is damaged in one place. What could be read is shown.</source>
        <translation>செயலி இந்தக் கணினியில் வைத்திருக்கும் தரவு ஓரிடத்தில் சேதமடைந்துள்ளது. படிக்க முடிந்தவை காட்டப்படுகின்றன.</translation>
    </message>
    <message>
        <source>The program cannot write to its data folder. Check that the folder is there and that you may write to it.</source>
        <translation>செயலியால் அதன் தரவுக் கோப்புறையில் எழுத முடியவில்லை. கோப்புறை உள்ளதா, அதில் எழுத உங்களுக்கு அனுமதி உள்ளதா எனச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the connection; nothing was lost.</source>
        <translation>சேவையை அணுக முடியவில்லை. இணைப்பைச் சரிபார்க்கவும்; எதுவும் தொலைந்துபோகவில்லை.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again.</source>
        <translation>சேவை பதிலளிக்க அதிக நேரம் எடுத்துக்கொண்டது. மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The connection is not secure: the service&apos;s certificate was refused. Ask your administrator.</source>
        <translation>இணைப்பு பாதுகாப்பானதல்ல: சேவையின் சான்றிதழ் நிராகரிக்கப்பட்டது. உங்கள் நிர்வாகியிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. It is tried again without repeating.</source>
        <translation>பதில் வருவதற்கு முன் இணைப்பு துண்டிக்கப்பட்டது. இருமுறை உருவாக்காமல் மீண்டும் முயற்சி செய்யப்படும்.</translation>
    </message>
    <message>
        <source>The service gave an answer that cannot be read. Try again later.</source>
        <translation>சேவையின் பதிலைப் படிக்க முடியவில்லை. பின்னர் மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>தொடர உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Try again, or use another account.</source>
        <translation>உள்நுழைவு நிறைவடையவில்லை. மீண்டும் முயலவும் அல்லது வேறு கணக்கைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>You may not invite users. Ask a Subscription Admin or another public officer to do it.</source>
        <translation>பயனர்களை அழைக்க உங்களுக்கு அனுமதி இல்லை. சந்தா நிர்வாகியிடமோ வேறொரு பொதுச் சேவை அதிகாரியிடமோ அழைக்கச் சொல்லவும்.</translation>
    </message>
    <message>
        <source>The service does not know this entry any more. Refresh and look again.</source>
        <translation>சேவையில் இந்தப் பதிவு இப்போது இல்லை. புதுப்பித்து, மீண்டும் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>The service asks to wait before the next request. Try again later.</source>
        <translation>அடுத்த கோரிக்கைக்கு முன் காத்திருக்கும்படி சேவை கேட்கிறது. பின்னர் மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The service has a problem of its own. Try again later.</source>
        <translation>சேவையில் சிக்கல் ஏற்பட்டுள்ளது. பின்னர் மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program: this desktop&apos;s keychain is locked. Unlock it to stay signed in.</source>
        <translation>செயலியை மூடும் வரை உங்கள் உள்நுழைவு நீடிக்கும்: இந்தக் கணினியின் சாவிக்கொத்து (keychain) பூட்டப்பட்டுள்ளது. உள்நுழைந்தே இருக்க அதைத் திறக்கவும்.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program: this desktop has no keychain.</source>
        <translation>செயலியை மூடும் வரை உங்கள் உள்நுழைவு நீடிக்கும்: இந்தக் கணினியில் சாவிக்கொத்து (keychain) இல்லை.</translation>
    </message>
    <message>
        <source>The settings of this computer do not allow this: %1. Ask your administrator.</source>
        <translation>இந்தக் கணினியின் அமைப்புகள் இதை அனுமதிக்கவில்லை: %1. உங்கள் நிர்வாகியிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>The settings of this computer do not allow this. Ask your administrator.</source>
        <translation>இந்தக் கணினியின் அமைப்புகள் இதை அனுமதிக்கவில்லை. உங்கள் நிர்வாகியிடம் கேட்கவும்.</translation>
    </message>
    <message>
        <source>The service refused: %1</source>
        <translation>சேவை நிராகரித்தது: %1</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>சேவை கோரிக்கையை நிராகரித்தது.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>%1 Trace ID: %2</source>
        <translation>%1 தடமறி ID: %2</translation>
    </message>
    <message>
        <source>What the program keeps on this computer is sealed, and its key is not in the keychain any more. Nothing was deleted.</source>
        <translation>செயலி இந்தக் கணினியில் வைத்திருக்கும் தரவு முத்திரையிடப்பட்டுள்ளது; அதன் சாவி சாவிக்கொத்தில் (keychain) இப்போது இல்லை. எதுவும் நீக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>What the program keeps on this computer was sealed with another key. Nothing was deleted. Close this window and start the program again.</source>
        <translation>செயலி இந்தக் கணினியில் வைத்திருக்கும் தரவு வேறொரு சாவியால் முத்திரையிடப்பட்டுள்ளது. எதுவும் நீக்கப்படவில்லை. இந்தச் சாளரத்தை மூடி, செயலியை மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Start the program&apos;s window once and choose how your lists are kept.</source>
        <translation>இந்தக் கணினியில் சாவிக்கொத்து (keychain) இல்லை. செயலியின் சாளரத்தை ஒருமுறை திறந்து, உங்கள் பட்டியல்களை எப்படி வைத்திருக்க வேண்டும் எனத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password (%1). Nothing was sent and nothing was lost.</source>
        <translation>பதிலாள் (proxy) பெயரையும் கடவுச்சொல்லையும் கேட்கிறது (%1). எதுவும் அனுப்பப்படவில்லை; எதுவும் தொலைந்துபோகவில்லை.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password. Nothing was sent and nothing was lost.</source>
        <translation>பதிலாள் (proxy) பெயரையும் கடவுச்சொல்லையும் கேட்கிறது. எதுவும் அனுப்பப்படவில்லை; எதுவும் தொலைந்துபோகவில்லை.</translation>
    </message>
</context>
<context>
    <name>techpass::FileChoosing</name>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV கோப்பு (*.csv)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>பட்டியலைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Lists of users (%1)</source>
        <translation>பயனர் பட்டியல்கள் (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>எல்லாக் கோப்புகளும் (*)</translation>
    </message>
</context>
<context>
    <name>techpass::FillValueDialog</name>
    <message>
        <source>Fill with…</source>
        <translation>நிரப்பு…</translation>
    </message>
    <message numerus="yes">
        <source>The same value goes into %Ln row(s).</source>
        <translation>
            <numerusform>இதே மதிப்பு %Ln வரிசையில் நிரப்பப்படும்.</numerusform>
            <numerusform>இதே மதிப்பு %Ln வரிசைகளில் நிரப்பப்படும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fill %Ln row(s)</source>
        <translation>
            <numerusform>%Ln வரிசையை நிரப்பு(&amp;F)</numerusform>
            <numerusform>%Ln வரிசைகளை நிரப்பு(&amp;F)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>தேடி மாற்று</translation>
    </message>
    <message>
        <source>Show Replace (Ctrl+H)</source>
        <translation>மாற்றும் பகுதியைக் காட்டு (Ctrl+H)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>பெரிய/சிறிய எழுத்தைப் பொருத்து</translation>
    </message>
    <message>
        <source>Whole cell only</source>
        <translation>முழுக் கலம் மட்டும்</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>தேடும் இடம்</translation>
    </message>
    <message>
        <source>Where to look, always in the rows that are shown</source>
        <translation>தேடும் இடம்; காட்டப்படும் வரிசைகளில் மட்டுமே தேடப்படும்</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>எல்லா நெடுவரிசைகளும்</translation>
    </message>
    <message>
        <source>Selected cells</source>
        <translation>தேர்ந்தெடுத்த கலங்கள்</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter, Shift+F3)</source>
        <translation>முந்தையது (Shift+Enter, Shift+F3)</translation>
    </message>
    <message>
        <source>Next (Enter, F3)</source>
        <translation>அடுத்தது (Enter, F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>மூடு (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>மாற்றாக இடுவது</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>மாற்று</translation>
    </message>
    <message>
        <source>Replace this one, go to the next</source>
        <translation>இதை மாற்றி, அடுத்ததற்குச் செல்</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>எல்லாம் மாற்று</translation>
    </message>
    <message>
        <source>Hide Replace</source>
        <translation>மாற்றும் பகுதியை மறை</translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <translation>இதுவரை %1…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>கிடைத்தவை: %1</translation>
    </message>
    <message>
        <source>Replace all (%1)</source>
        <translation>எல்லாம் மாற்று (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln cell(s), as one step that can be undone</source>
        <translation>
            <numerusform>%Ln கலத்தில் மாற்று; ஒரே படியாகச் செயல்தவிர்க்கலாம்</numerusform>
            <numerusform>%Ln கலங்களில் மாற்று; ஒரே படியாகச் செயல்தவிர்க்கலாம்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FirstRun</name>
    <message>
        <source>Practice mode could not be started. Start the program with the option --environment practice.</source>
        <translation>பயிற்சி முறையைத் தொடங்க முடியவில்லை. --environment practice என்ற தேர்வுடன் செயலியைத் தொடங்கவும்.</translation>
    </message>
</context>
<context>
    <name>techpass::FixPreviewDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) will change. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln வரிசை மாறும். Ctrl+Z மூலம் செயல்தவிர்க்கலாம்.</numerusform>
            <numerusform>%Ln வரிசைகள் மாறும். Ctrl+Z மூலம் செயல்தவிர்க்கலாம்.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>மாறப்போகும் மதிப்புகள்</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln change(s) are shown.</source>
        <translation>
            <numerusform>முதல் %Ln மாற்றம் காட்டப்படுகிறது.</numerusform>
            <numerusform>முதல் %Ln மாற்றங்கள் காட்டப்படுகின்றன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Fix %Ln row(s)</source>
        <translation>
            <numerusform>%Ln வரிசையைச் சரிசெய்(&amp;F)</numerusform>
            <numerusform>%Ln வரிசைகளைச் சரிசெய்(&amp;F)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>நீங்கள் தட்டச்சு செய்ததைக் கைவிட வேண்டுமா?</translation>
    </message>
    <message>
        <source>It is kept nowhere else.</source>
        <translation>இது வேறெங்கும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>கைவிடு(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>தொடர்ந்து திருத்து(&amp;K)</translation>
    </message>
</context>
<context>
    <name>techpass::FormField</name>
    <message>
        <source>(optional)</source>
        <translation>(கட்டாயமில்லை)</translation>
    </message>
</context>
<context>
    <name>techpass::FormTexts</name>
    <message>
        <source>Is onboarding to SEED required?</source>
        <translation>SEED-இல் சேர்க்க வேண்டுமா?</translation>
    </message>
    <message>
        <source>Choose Yes if the user will use a Government Managed Device. GSIB does not need SEED.</source>
        <translation>பயனர் அரசாங்கம் நிர்வகிக்கும் சாதனத்தை (Government Managed Device) பயன்படுத்துவார் என்றால் ‘ஆம்’ எனத் தேர்ந்தெடுக்கவும். GSIB-க்கு SEED தேவையில்லை.</translation>
    </message>
    <message>
        <source>You are offline: Submit puts this in the Outbox</source>
        <translation>நீங்கள் இணைப்பில் இல்லை: சமர்ப்பித்தால் இது அனுப்புபெட்டியில் வைக்கப்படும்</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) need attention</source>
        <translation>
            <numerusform>%Ln புலத்தில் கவனம் தேவை</numerusform>
            <numerusform>%Ln புலங்களில் கவனம் தேவை</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed out: Submit puts this in the Outbox</source>
        <translation>நீங்கள் உள்நுழையவில்லை: சமர்ப்பித்தால் இது அனுப்புபெட்டியில் வைக்கப்படும்</translation>
    </message>
</context>
<context>
    <name>techpass::FriendlyTime</name>
    <message>
        <source>Today, %1</source>
        <translation>இன்று, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>நேற்று, %1</translation>
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
        <translation>அனுப்புகிறது…</translation>
    </message>
</context>
<context>
    <name>techpass::InvitationsModel</name>
    <message>
        <source>empty</source>
        <translation>காலி</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>சேர்ந்தார்</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>பயனர் இல்லை</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>காலாவதியானது</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>இன்று காலாவதி</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln நாளில் காலாவதி</numerusform>
            <numerusform>%Ln நாள்களில் காலாவதி</numerusform>
        </translation>
    </message>
    <message>
        <source>Not onboarded</source>
        <translation>சேரவில்லை</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>தேவையில்லை</translation>
    </message>
    <message>
        <source>Licence assigned</source>
        <translation>உரிமம் வழங்கப்பட்டது</translation>
    </message>
    <message>
        <source>Fully onboarded</source>
        <translation>முழுமையாகச் சேர்ந்தார்</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>மீண்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>இன்று அனுப்பியது</translation>
    </message>
    <message>
        <source>Sent yesterday</source>
        <translation>நேற்று அனுப்பியது</translation>
    </message>
    <message>
        <source>The invitation is valid until %1.</source>
        <translation>அழைப்பு %1 வரை செல்லுபடியாகும்.</translation>
    </message>
    <message>
        <source>Last sent %1</source>
        <translation>கடைசியாக அனுப்பியது: %1</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>முதல் பெயர்</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>கடைசிப் பெயர்</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>நிறுவனம்</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>துறை</translation>
    </message>
    <message>
        <source>Date of invite</source>
        <translation>அழைத்த தேதி</translation>
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
        <translation>வார்ப்புருவைப் பதிவிறக்கு</translation>
    </message>
    <message>
        <source>TechPass template</source>
        <translation>TechPass வார்ப்புரு</translation>
    </message>
</context>
<context>
    <name>techpass::InviteUsersPage</name>
    <message>
        <source>Email invitation</source>
        <translation>மின்னஞ்சல் அழைப்பு</translation>
    </message>
    <message>
        <source>Only available for public officers. They get an email and sign up themselves.</source>
        <translation>பொதுச் சேவை அதிகாரிகளுக்கு மட்டும். அவர்கள் மின்னஞ்சல் பெற்று, தாங்களே பதிவு செய்துகொள்வார்கள்.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>கணக்கை உருவாக்கு</translation>
    </message>
    <message>
        <source>Create on behalf of a vendor or a public officer.</source>
        <translation>விற்பனையாளருக்காக அல்லது பொதுச் சேவை அதிகாரிக்காகக் கணக்கை உருவாக்கலாம்.</translation>
    </message>
    <message>
        <source>Batch upload</source>
        <translation>மொத்தப் பதிவேற்றம்</translation>
    </message>
    <message>
        <source>Add multiple users from a CSV or Excel file. Drop the file here.</source>
        <translation>CSV அல்லது Excel கோப்பிலிருந்து பல பயனர்களைச் சேர்க்கலாம். கோப்பை இங்கு இழுத்து விடவும்.</translation>
    </message>
    <message>
        <source>You need: gov.sg email · SEED yes/no · reason</source>
        <translation>தேவை: gov.sg மின்னஞ்சல் · SEED ஆம்/இல்லை · காரணம்</translation>
    </message>
    <message>
        <source>You need: email · username (vendors) · name · contact · organisation</source>
        <translation>தேவை: மின்னஞ்சல் · பயனர்பெயர் (விற்பனையாளர்கள்) · பெயர் · தொடர்பு · நிறுவனம்</translation>
    </message>
    <message>
        <source>Download template</source>
        <translation>வார்ப்புருவைப் பதிவிறக்கு</translation>
    </message>
    <message>
        <source>Invitation Type</source>
        <translation>அழைப்பு வகை</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>மேலோட்டம்</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>பயனரை அழை</translation>
    </message>
    <message>
        <source>Vendors cannot invite users. Ask a Subscription Admin or another public officer.</source>
        <translation>விற்பனையாளர்கள் பயனர்களை அழைக்க முடியாது. சந்தா நிர்வாகியிடமோ வேறொரு பொதுச் சேவை அதிகாரியிடமோ கேட்கவும்.</translation>
    </message>
    <message>
        <source>Your account may not invite users. Ask a Subscription Admin or another public officer.</source>
        <translation>பயனர்களை அழைக்க உங்கள் கணக்குக்கு அனுமதி இல்லை. சந்தா நிர்வாகியிடமோ வேறொரு பொதுச் சேவை அதிகாரியிடமோ கேட்கவும்.</translation>
    </message>
</context>
<context>
    <name>techpass::InviteeDialog</name>
    <message>
        <source>What you typed here before is back.</source>
        <translation>நீங்கள் முன்பு இங்கே தட்டச்சு செய்தது மீண்டும் உள்ளது.</translation>
    </message>
    <message>
        <source>The form is empty again.</source>
        <translation>படிவம் மீண்டும் காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>Start &amp;anew</source>
        <translation>புதிதாகத் தொடங்கு (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>மீண்டும் கொண்டு வா (&amp;B)</translation>
    </message>
</context>
<context>
    <name>techpass::KeptData</name>
    <message>
        <source>Lists and results are sealed. Their key is in this desktop&apos;s keychain.</source>
        <translation>பட்டியல்களும் முடிவுகளும் முத்திரையிடப்பட்டுள்ளன. அவற்றின் சாவி இந்தக் கணினியின் சாவிக்கொத்தில் (keychain) உள்ளது.</translation>
    </message>
    <message>
        <source>Lists and results are sealed with your passphrase.</source>
        <translation>பட்டியல்களும் முடிவுகளும் உங்கள் கடவுச்சொற்றொடரால் முத்திரையிடப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>Nothing is kept: lists and results are gone when you quit.</source>
        <translation>எதுவும் வைத்திருக்கப்படாது: செயலியை மூடும்போது பட்டியல்களும் முடிவுகளும் இல்லாமல் போகும்.</translation>
    </message>
    <message>
        <source>This is practice, where nobody is real: lists and results are kept without a key of your own.</source>
        <translation>இது பயிற்சி; இங்குள்ள எவரும் உண்மையானவர்கள் அல்லர்: உங்களுக்கென ஒரு சாவி இல்லாமல் பட்டியல்களும் முடிவுகளும் வைத்திருக்கப்படும்.</translation>
    </message>
    <message numerus="yes">
        <source>Results are deleted %Ln day(s) after their submission is finished.</source>
        <translation>
            <numerusform>சமர்ப்பிப்பு முடிந்து %Ln நாளுக்குப் பிறகு அதன் முடிவுகள் நீக்கப்படும்.</numerusform>
            <numerusform>சமர்ப்பிப்பு முடிந்து %Ln நாள்களுக்குப் பிறகு அதன் முடிவுகள் நீக்கப்படும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew the key</source>
        <translation>சாவியைப் புதுப்பி</translation>
    </message>
    <message>
        <source>Seals everything anew with another key</source>
        <translation>எல்லாவற்றையும் வேறொரு சாவியால் புதிதாக முத்திரையிடு</translation>
    </message>
    <message>
        <source>Delete my data now…</source>
        <translation>என் தரவை இப்போதே நீக்கு…</translation>
    </message>
    <message>
        <source>Delete everything that is kept here?</source>
        <translation>இங்கு வைத்திருக்கும் எல்லாவற்றையும் நீக்க வேண்டுமா?</translation>
    </message>
    <message>
        <source>Drafts, the outbox with what still waits to be sent, results and your sign-in are deleted from this computer for good, and the program closes. Accounts that were made stay; files that you saved yourself stay too.</source>
        <translation>வரைவுகள், இன்னும் அனுப்பக் காத்திருப்பவற்றுடன் அனுப்புபெட்டி, முடிவுகள், உங்கள் உள்நுழைவு ஆகியவை இந்தக் கணினியிலிருந்து நிரந்தரமாக நீக்கப்படும்; செயலியும் மூடப்படும். உருவாக்கப்பட்ட கணக்குகள் அப்படியே இருக்கும்; நீங்களே சேமித்த கோப்புகளும் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>நீக்கிவிட்டு மூடு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Keep lists and results</source>
        <translation>பட்டியல்களையும் முடிவுகளையும் வைத்திரு</translation>
    </message>
</context>
<context>
    <name>techpass::LanguageSettings</name>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>கணினியில் உள்ளபடி</translation>
    </message>
</context>
<context>
    <name>techpass::Leaving</name>
    <message numerus="yes">
        <source>%Ln row(s) still wait. Another window goes on sending them.</source>
        <translation>
            <numerusform>%Ln வரிசை இன்னும் காத்திருக்கிறது. மற்றொரு சாளரம் அதைத் தொடர்ந்து அனுப்பும்.</numerusform>
            <numerusform>%Ln வரிசைகள் இன்னும் காத்திருக்கின்றன. மற்றொரு சாளரம் அவற்றைத் தொடர்ந்து அனுப்பும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) still wait. They stay in the Outbox and are sent the next time TechPass Invite is open and you are signed in.</source>
        <translation>
            <numerusform>%Ln வரிசை இன்னும் காத்திருக்கிறது. அது அனுப்புபெட்டியில் இருக்கும்; அடுத்த முறை TechPass Invite திறந்திருந்து நீங்கள் உள்நுழைந்திருக்கும்போது அனுப்பப்படும்.</numerusform>
            <numerusform>%Ln வரிசைகள் இன்னும் காத்திருக்கின்றன. அவை அனுப்புபெட்டியில் இருக்கும்; அடுத்த முறை TechPass Invite திறந்திருந்து நீங்கள் உள்நுழைந்திருக்கும்போது அனுப்பப்படும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are being sent: what became of them is found out then.</source>
        <translation>
            <numerusform>%Ln வரிசை அனுப்பப்படுகிறது: அதன் முடிவு அடுத்த முறை கண்டறியப்படும்.</numerusform>
            <numerusform>%Ln வரிசைகள் அனுப்பப்படுகின்றன: அவற்றின் முடிவு அடுத்த முறை கண்டறியப்படும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close TechPass Invite?</source>
        <translation>TechPass Invite-ஐ மூட வேண்டுமா?</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>மூடு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>இருக்கட்டும்(&amp;S)</translation>
    </message>
    <message>
        <source>“%1” is not saved</source>
        <translation>“%1” சேமிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>%1 If you quit now, the changes that are not saved are lost.</source>
        <translation>%1 இப்போது மூடினால், சேமிக்கப்படாத மாற்றங்கள் தொலைந்துவிடும்.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>மீண்டும் முயல்(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lose the changes</source>
        <translation>மாற்றங்களைக் கைவிடு(&amp;L)</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>கோப்பாகச் சேமி(&amp;F)…</translation>
    </message>
    <message>
        <source>“%1” is still being saved</source>
        <translation>“%1” இன்னும் சேமிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>&amp;Quit anyway</source>
        <translation>இருந்தாலும் மூடு(&amp;Q)</translation>
    </message>
    <message>
        <source>The window closes by itself once it is. If you quit at once, saving goes on without the window.</source>
        <translation>சேமித்து முடிந்ததும் சாளரம் தானாக மூடிக்கொள்ளும். உடனே மூடினால், சாளரம் இல்லாமல் சேமிப்பு தொடரும்.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>பட்டியலைச் சேமி</translation>
    </message>
    <message>
        <source>“%1” is still being worked on</source>
        <translation>“%1” இன்னும் செயலாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>The window closes by itself once that is done. If you quit at once, the change or the submission that is under way may not happen.</source>
        <translation>அது முடிந்ததும் சாளரம் தானாக மூடிக்கொள்ளும். உடனே மூடினால், நடந்துகொண்டிருக்கும் மாற்றமோ சமர்ப்பிப்போ நடக்காமல் போகலாம்.</translation>
    </message>
</context>
<context>
    <name>techpass::LicenceDialog</name>
    <message>
        <source>Licences</source>
        <translation>உரிமங்கள்</translation>
    </message>
    <message>
        <source>The program: GPL-3.0-or-later</source>
        <translation>செயலி: GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>The icons: ISC</source>
        <translation>சின்னங்கள்: ISC</translation>
    </message>
    <message>
        <source>Licence of</source>
        <translation>எதன் உரிமம்</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>உரிமத்தின் உரை</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>The colours: MIT</source>
        <translation>நிறங்கள்: MIT</translation>
    </message>
</context>
<context>
    <name>techpass::ListArrival</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>“%1” திறக்கப்படுகிறது…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Opening “%1”… %2 %</source>
        <translation>“%1” திறக்கப்படுகிறது… %2 %</translation>
    </message>
    <message>
        <source>“%1” was not opened. %2</source>
        <translation>“%1” திறக்கப்படவில்லை. %2</translation>
    </message>
    <message>
        <source>“%1” was being typed into %2 when the program broke off. That cell is not there any more, or cannot be changed.</source>
        <translation>செயலி திடீரென நின்றபோது “%2” புலத்தில் “%1” தட்டச்சு செய்யப்பட்டுக்கொண்டிருந்தது. அந்தக் கலம் இப்போது இல்லை, அல்லது மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>“%1” was not submitted. Nothing of it is in the Outbox.</source>
        <translation>“%1” சமர்ப்பிக்கப்படவில்லை. அதிலிருந்து எதுவும் அனுப்புபெட்டியில் இல்லை.</translation>
    </message>
</context>
<context>
    <name>techpass::ListController</name>
    <message>
        <source>Pasted list</source>
        <translation>ஒட்டிய பட்டியல்</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>புதிய பட்டியல்</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>வரைவு</translation>
    </message>
</context>
<context>
    <name>techpass::ListNotices</name>
    <message>
        <source>The rows are those of the sheet %1. These sheets have rows too, and are not in the list: %2.</source>
        <translation>இந்த வரிசைகள் %1 தாளில் உள்ளவை. இந்தத் தாள்களிலும் வரிசைகள் உள்ளன, ஆனால் அவை பட்டியலில் இல்லை: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that the workbook hides are in the list: line %1.</source>
        <translation>
            <numerusform>பணிப்புத்தகத்தில் மறைக்கப்பட்ட %Ln வரிசை பட்டியலில் உள்ளது: வரி %1.</numerusform>
            <numerusform>பணிப்புத்தகத்தில் மறைக்கப்பட்ட %Ln வரிசைகள் பட்டியலில் உள்ளன: வரி %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook hides these columns: %1.</source>
        <translation>பணிப்புத்தகத்தில் இந்த நெடுவரிசைகள் மறைக்கப்பட்டுள்ளன: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have formulas without a value: open the file in Excel and save it again. Line %1.</source>
        <translation>
            <numerusform>%Ln வரிசையில் மதிப்பு இல்லாத சூத்திரங்கள் உள்ளன: கோப்பை Excel-இல் திறந்து, மீண்டும் சேமிக்கவும். வரி %1.</numerusform>
            <numerusform>%Ln வரிசைகளில் மதிப்பு இல்லாத சூத்திரங்கள் உள்ளன: கோப்பை Excel-இல் திறந்து, மீண்டும் சேமிக்கவும். வரி %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) below the titles are an example and were left out: line %1.</source>
        <translation>
            <numerusform>தலைப்புகளுக்குக் கீழே உள்ள %Ln வரி எடுத்துக்காட்டு என்பதால் சேர்க்கப்படவில்லை: வரி %1.</numerusform>
            <numerusform>தலைப்புகளுக்குக் கீழே உள்ள %Ln வரிகள் எடுத்துக்காட்டு என்பதால் சேர்க்கப்படவில்லை: வரி %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have text beyond the last title, which is not used: line %1.</source>
        <translation>
            <numerusform>%Ln வரிசையில் கடைசித் தலைப்புக்கு அப்பால் உரை உள்ளது; அது பயன்படுத்தப்படாது: வரி %1.</numerusform>
            <numerusform>%Ln வரிசைகளில் கடைசித் தலைப்புக்கு அப்பால் உரை உள்ளது; அது பயன்படுத்தப்படாது: வரி %1.</numerusform>
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
        <translation>மேற்கு ஐரோப்பியம்</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>எளிய சீன எழுத்து</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>பாரம்பரியச் சீன எழுத்து</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln வரிசை</numerusform>
            <numerusform>%Ln வரிசைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, hidden in the workbook</source>
        <translation>%1, பணிப்புத்தகத்தில் மறைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>How should “%1” be read?</source>
        <translation>“%1” கோப்பை எப்படிப் படிக்க வேண்டும்?</translation>
    </message>
    <message>
        <source>The file does not say it clearly. The likeliest answer is chosen; the file itself is never changed.</source>
        <translation>கோப்பிலிருந்து அதைத் தெளிவாக அறிய முடியவில்லை. மிகப் பொருத்தமான விடை தேர்ந்தெடுக்கப்பட்டுள்ளது; கோப்பு ஒருபோதும் மாற்றப்படாது.</translation>
    </message>
    <message>
        <source>&amp;Open list</source>
        <translation>பட்டியலைத் திற(&amp;O)</translation>
    </message>
    <message>
        <source>Several worksheets have rows. Which one is the list?</source>
        <translation>பல பணித்தாள்களில் வரிசைகள் உள்ளன. எது பட்டியல்?</translation>
    </message>
    <message>
        <source>Which of these reads right?</source>
        <translation>இவற்றில் எது சரியாக உள்ளது?</translation>
    </message>
    <message>
        <source>No column for: %1. Those cells stay empty.</source>
        <translation>நெடுவரிசை இல்லாதவை: %1. அந்தக் கலங்கள் காலியாக இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>techpass::ListStatus</name>
    <message numerus="yes">
        <source>%Ln row(s) shown.</source>
        <translation>
            <numerusform>%Ln வரிசை காட்டப்படுகிறது.</numerusform>
            <numerusform>%Ln வரிசைகள் காட்டப்படுகின்றன.</numerusform>
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
        <translation>இந்தக் கணினியின் நிர்வாகி நிர்ணயித்தது (%1).</translation>
    </message>
</context>
<context>
    <name>techpass::LookMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>தோற்றம்(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>மொழி(&amp;L)</translation>
    </message>
</context>
<context>
    <name>techpass::MainWindow</name>
    <message>
        <source>The list was saved.</source>
        <translation>பட்டியல் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>%1 – TechPass Invite</source>
        <translation>%1 – TechPass Invite</translation>
    </message>
    <message>
        <source>This list is not saved yet. %1 The list stays open, and saving is tried again.</source>
        <translation>இந்தப் பட்டியல் இன்னும் சேமிக்கப்படவில்லை. %1 பட்டியல் திறந்தே இருக்கும்; சேமிக்க மீண்டும் முயற்சி செய்யப்படும்.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in the Outbox.</source>
        <translation>
            <numerusform>%Ln வரிசை அனுப்புபெட்டியில் உள்ளது.</numerusform>
            <numerusform>%Ln வரிசைகள் அனுப்புபெட்டியில் உள்ளன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay here.</source>
        <translation>
            <numerusform>%Ln வரிசை இங்கேயே இருக்கும்.</numerusform>
            <numerusform>%Ln வரிசைகள் இங்கேயே இருக்கும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>மேலோட்டம்</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>பயனரை அழை</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>வரைவுகள்</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>அனுப்புபெட்டி</translation>
    </message>
    <message>
        <source>Invite user status</source>
        <translation>அழைப்பு நிலை</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>The Outbox shows what becomes of those that were submitted.</source>
        <translation>சமர்ப்பித்தவற்றின் முடிவுகளை ‘அனுப்புபெட்டி’ காட்டும்.</translation>
    </message>
    <message>
        <source>“%1” stays in Drafts, as removed rows can still be brought back.</source>
        <translation>அகற்றப்பட்ட வரிசைகளை இன்னும் மீட்க முடியும் என்பதால் “%1” ‘வரைவுகள்’ பக்கத்தில் உள்ளது.</translation>
    </message>
</context>
<context>
    <name>techpass::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>செய்தியை மூடு</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
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
        <translation>பட்டியல் திறக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Opening “%1”… %2 % – these are its first rows.</source>
        <translation>“%1” திறக்கப்படுகிறது… %2 % – இவை அதன் முதல் வரிசைகள்.</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxActions</name>
    <message>
        <source>Show details</source>
        <translation>விவரங்களைக் காட்டு</translation>
    </message>
    <message>
        <source>Edit and resubmit</source>
        <translation>திருத்தி மீண்டும் சமர்ப்பி</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>மீண்டும் சரிபார்</translation>
    </message>
    <message>
        <source>Copy trace ID</source>
        <translation>தடமறி ID-ஐ நகலெடு</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>மின்னஞ்சலை நகலெடு</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>வரிசைகளை நகலெடு</translation>
    </message>
    <message numerus="yes">
        <source>Edit and resubmit %Ln row(s)</source>
        <translation>
            <numerusform>%Ln வரிசையைத் திருத்தி மீண்டும் சமர்ப்பி</numerusform>
            <numerusform>%Ln வரிசைகளைத் திருத்தி மீண்டும் சமர்ப்பி</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %Ln row(s) again</source>
        <translation>
            <numerusform>%Ln வரிசையை மீண்டும் சரிபார்</numerusform>
            <numerusform>%Ln வரிசைகளை மீண்டும் சரிபார்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) may exist already</source>
        <translation>
            <numerusform>%Ln கணக்கு ஏற்கெனவே இருக்கலாம்</numerusform>
            <numerusform>%Ln கணக்குகள் ஏற்கெனவே இருக்கலாம்</numerusform>
        </translation>
    </message>
    <message>
        <source>For these rows it is not known whether the service made the account. Check again asks it. Sent anew, an account may be made twice or be refused as already there.</source>
        <translation>இந்த வரிசைகளுக்குச் சேவை கணக்கை உருவாக்கியதா என்பது தெரியவில்லை. ‘மீண்டும் சரிபார்’ அதைச் சேவையிடம் கேட்கும். புதிதாக அனுப்பினால், கணக்கு இருமுறை உருவாக்கப்படலாம் அல்லது ஏற்கெனவே உள்ளது என நிராகரிக்கப்படலாம்.</translation>
    </message>
    <message>
        <source>&amp;Edit and resubmit</source>
        <translation>திருத்தி மீண்டும் சமர்ப்பி(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>அப்படியே விடு(&amp;L)</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxModel</name>
    <message>
        <source>Email</source>
        <translation>மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>முறை</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>விவரம்</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>தடமறி ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxNotifier</name>
    <message numerus="yes">
        <source>%Ln account(s) created</source>
        <translation>
            <numerusform>%Ln கணக்கு உருவாக்கப்பட்டது</numerusform>
            <numerusform>%Ln கணக்குகள் உருவாக்கப்பட்டன</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) sent</source>
        <translation>
            <numerusform>%Ln அழைப்பு அனுப்பப்பட்டது</numerusform>
            <numerusform>%Ln அழைப்புகள் அனுப்பப்பட்டன</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need(s) attention</source>
        <translation>
            <numerusform>%Ln வரிசையில் கவனம் தேவை</numerusform>
            <numerusform>%Ln வரிசைகளில் கவனம் தேவை</numerusform>
        </translation>
    </message>
    <message>
        <source>TechPass Invite</source>
        <translation>TechPass Invite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln உருவாக்கப்பட்டது</numerusform>
            <numerusform>%Ln உருவாக்கப்பட்டன</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln வரிசையில் கவனம் தேவை</numerusform>
            <numerusform>%Ln வரிசைகளில் கவனம் தேவை</numerusform>
        </translation>
    </message>
    <message>
        <source>The Outbox says why, and what to do.</source>
        <translation>காரணத்தையும் செய்ய வேண்டியதையும் அனுப்புபெட்டியில் காணலாம்.</translation>
    </message>
    <message>
        <source>Invite user status shows who has onboarded.</source>
        <translation>யார் சேர்ந்துவிட்டார்கள் என்பதை அழைப்பு நிலை காட்டும்.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>results, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Sending stands still</source>
        <translation>அனுப்புதல் நின்றுள்ளது</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxPage</name>
    <message>
        <source>Cancel waiting</source>
        <translation>காத்திருப்பவற்றை ரத்து செய்</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>முடிவுகளைச் சேமி…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>அனுப்புபெட்டி</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>காட்டும் வரிசைகள்</translation>
    </message>
    <message>
        <source>All</source>
        <translation>எல்லாம்</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>உருவாக்கப்பட்டவை</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>கவனம் தேவை</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>காத்திருப்பவை</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ரத்தானவை</translation>
    </message>
    <message>
        <source>Back in a list</source>
        <translation>பட்டியலில் உள்ளவை</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Another window sends these rows: pause it there.</source>
        <translation>மற்றொரு சாளரம் இந்த வரிசைகளை அனுப்புகிறது: அங்கு இடைநிறுத்தவும்.</translation>
    </message>
    <message>
        <source>Nothing in the Outbox</source>
        <translation>அனுப்புபெட்டியில் எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>What you submit is listed here with its result. It waits here while you are offline.</source>
        <translation>நீங்கள் சமர்ப்பிப்பவை அவற்றின் முடிவுடன் இங்குப் பட்டியலிடப்படும். நீங்கள் இணைப்பில் இல்லாதபோது அவை இங்குக் காத்திருக்கும்.</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>பயனரை அழை</translation>
    </message>
    <message>
        <source>No rows here</source>
        <translation>இங்கு வரிசைகள் இல்லை</translation>
    </message>
    <message>
        <source>No row of the Outbox is in this state now.</source>
        <translation>அனுப்புபெட்டியில் இந்த நிலையில் எந்த வரிசையும் இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>They are not sent. What was created already stays.</source>
        <translation>அவை அனுப்பப்படமாட்டா. ஏற்கெனவே உருவாக்கப்பட்டவை அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>This takes back the rows of every submission.</source>
        <translation>எல்லாச் சமர்ப்பிப்புகளின் வரிசைகளும் திரும்பப் பெறப்படும்.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln row(s) that are still waiting?</source>
        <translation>
            <numerusform>இன்னும் காத்திருக்கும் %Ln வரிசையைத் திரும்பப் பெற வேண்டுமா?</numerusform>
            <numerusform>இன்னும் காத்திருக்கும் %Ln வரிசைகளைத் திரும்பப் பெற வேண்டுமா?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>தொடர்ந்து அனுப்பு</translation>
    </message>
    <message>
        <source>Search the Outbox</source>
        <translation>அனுப்புபெட்டியில் தேடு</translation>
    </message>
    <message>
        <source>Search email, trace ID…</source>
        <translation>மின்னஞ்சல், தடமறி ID தேடு…</translation>
    </message>
    <message>
        <source>No row found</source>
        <translation>எந்த வரிசையும் இல்லை</translation>
    </message>
    <message>
        <source>No email here contains this, and no trace ID begins with it.</source>
        <translation>இதைக் கொண்ட மின்னஞ்சலோ இதில் தொடங்கும் தடமறி ID-யோ இங்கு இல்லை.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>அனைத்து வரிசைகளையும் காட்டு</translation>
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
        <translation>%1 · “%3” பட்டியலின் வரிசை %2 · சமர்ப்பித்தது: %4</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>எங்கு</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>செய்ய வேண்டியது</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>முயற்சிகள்</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>முயற்சி</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>நடந்தது</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>தடமறி ID</translation>
    </message>
    <message>
        <source>Copy trace ID</source>
        <translation>தடமறி ID-ஐ நகலெடு</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>மீண்டும் சரிபார்</translation>
    </message>
    <message>
        <source>Edit and resubmit</source>
        <translation>திருத்தி மீண்டும் சமர்ப்பி</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>It was not tried so far.</source>
        <translation>இதுவரை முயற்சி செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>நகலெடுக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxSaving</name>
    <message>
        <source>%1 results</source>
        <comment>name of a file</comment>
        <translation>%1 முடிவுகள்</translation>
    </message>
    <message>
        <source>Outbox results</source>
        <comment>name of a file</comment>
        <translation>அனுப்புபெட்டி முடிவுகள்</translation>
    </message>
    <message>
        <source>Results of this submission…</source>
        <translation>இந்தச் சமர்ப்பிப்பின் முடிவுகள்…</translation>
    </message>
    <message>
        <source>Results of all submissions…</source>
        <translation>எல்லாச் சமர்ப்பிப்புகளின் முடிவுகள்…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed row(s) as a list…</source>
        <translation>
            <numerusform>தோல்வியுற்ற %Ln வரிசை பட்டியலாக…</numerusform>
            <numerusform>தோல்வியுற்ற %Ln வரிசைகள் பட்டியலாக…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed rows</source>
        <comment>name of a file</comment>
        <translation>%1 தோல்வியுற்ற வரிசைகள்</translation>
    </message>
    <message>
        <source>Save failed rows</source>
        <translation>தோல்வியுற்ற வரிசைகளைச் சேமி</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>முடிவுகளைச் சேமி</translation>
    </message>
</context>
<context>
    <name>techpass::OutboxText</name>
    <message>
        <source>The answer was lost. Looked into at %1, so that nothing is made twice</source>
        <translation>பதில் வந்து சேரவில்லை. எதுவும் இருமுறை உருவாக்கப்படாமல் இருக்க, %1 மணிக்குச் சரிபார்க்கப்படும்</translation>
    </message>
    <message>
        <source>The answer was lost. It is looked into, so that nothing is made twice</source>
        <translation>பதில் வந்து சேரவில்லை. எதுவும் இருமுறை உருவாக்கப்படாமல் இருக்க, சரிபார்க்கப்படும்</translation>
    </message>
    <message>
        <source>Asked by the service to wait until %1</source>
        <translation>%1 வரை காத்திருக்கும்படி சேவை கேட்டது</translation>
    </message>
    <message>
        <source>Asked by the service to wait</source>
        <translation>காத்திருக்கும்படி சேவை கேட்டது</translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln time(s); next try at %1</source>
        <translation>
            <numerusform>%Ln முறை முயன்றது; அடுத்த முயற்சி: %1</numerusform>
            <numerusform>%Ln முறை முயன்றது; அடுத்த முயற்சி: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln time(s); will be tried again</source>
        <translation>
            <numerusform>%Ln முறை முயன்றது; மீண்டும் முயற்சி செய்யப்படும்</numerusform>
            <numerusform>%Ln முறை முயன்றது; மீண்டும் முயற்சி செய்யப்படும்</numerusform>
        </translation>
    </message>
    <message>
        <source>This email, username or number already has a TechPass account.</source>
        <translation>இந்த மின்னஞ்சல், பயனர்பெயர் அல்லது எண்ணுக்கு ஏற்கெனவே TechPass கணக்கு உள்ளது.</translation>
    </message>
    <message>
        <source>It is not known whether this was made. Choose Check again before sending it again.</source>
        <translation>இது உருவாக்கப்பட்டதா என்பது தெரியவில்லை. மீண்டும் அனுப்புவதற்கு முன் ‘மீண்டும் சரிபார்’ என்பதைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The service refused this row. Quote the trace ID to support.</source>
        <translation>சேவை இந்த வரிசையை நிராகரித்தது. உதவிக் குழுவிடம் தடமறி ID-ஐக் குறிப்பிடவும்.</translation>
    </message>
    <message>
        <source>Nothing reached the service</source>
        <translation>எதுவும் சேவையைச் சென்றடையவில்லை</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>உரிய நேரத்தில் பதில் வரவில்லை</translation>
    </message>
    <message>
        <source>The connection was not secure</source>
        <translation>இணைப்பு பாதுகாப்பாக இல்லை</translation>
    </message>
    <message>
        <source>The connection broke before the answer came</source>
        <translation>பதில் வருவதற்கு முன் இணைப்பு துண்டிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>பதிலைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>The sign-in had expired</source>
        <translation>உள்நுழைவு காலாவதியாகிவிட்டது</translation>
    </message>
    <message>
        <source>The signed-in user may not invite</source>
        <translation>உள்நுழைந்துள்ள பயனருக்கு அழைக்க அனுமதி இல்லை</translation>
    </message>
    <message>
        <source>The service asked to wait</source>
        <translation>காத்திருக்கும்படி சேவை கேட்டது</translation>
    </message>
    <message>
        <source>The service had a problem of its own</source>
        <translation>சேவையில் சிக்கல் ஏற்பட்டது</translation>
    </message>
    <message>
        <source>Cut off before the answer came</source>
        <translation>பதில் வருவதற்கு முன் நிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>The service refused it</source>
        <translation>சேவை அதை நிராகரித்தது</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>அனுப்பப்படுகிறது</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>அழைக்கப்பட்டார்</translation>
    </message>
    <message>
        <source>Already exists</source>
        <translation>முன்பே உள்ளது</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>கவனிக்க வேண்டும்</translation>
    </message>
    <message>
        <source>Needs checking</source>
        <translation>சரிபார்ப்பு தேவை</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ரத்தானது</translation>
    </message>
    <message>
        <source>Back in a list</source>
        <translation>பட்டியலில் உள்ளது</translation>
    </message>
    <message>
        <source>Email invitation</source>
        <translation>மின்னஞ்சல் அழைப்பு</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>கணக்கை உருவாக்கு</translation>
    </message>
    <message>
        <source>TechPass account created</source>
        <translation>TechPass கணக்கு உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Invitation email sent</source>
        <translation>அழைப்பு மின்னஞ்சல் அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>அனுப்பப்படுவதற்கு முன் திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>Back in a list, to be mended and submitted anew</source>
        <translation>பட்டியலுக்குத் திரும்பியது; திருத்தி மீண்டும் சமர்ப்பிக்கலாம்</translation>
    </message>
    <message>
        <source>If the person has the account already, nothing is left to do. If the username or number is somebody else&apos;s, change it with Edit and resubmit.</source>
        <translation>அந்த நபருக்கு ஏற்கெனவே கணக்கு இருந்தால், எதுவும் செய்ய வேண்டியதில்லை. பயனர்பெயரோ எண்ணோ வேறொருவருடையது என்றால், ‘திருத்தி மீண்டும் சமர்ப்பி’ மூலம் அதை மாற்றவும்.</translation>
    </message>
    <message>
        <source>Look over the row with Edit and resubmit. Quote the trace ID to support where the reason is not clear.</source>
        <translation>‘திருத்தி மீண்டும் சமர்ப்பி’ மூலம் வரிசையைப் பார்க்கவும். காரணம் தெளிவாக இல்லாவிட்டால், உதவிக் குழுவிடம் தடமறி ID-ஐக் குறிப்பிடவும்.</translation>
    </message>
    <message>
        <source>Mend what is named here with Edit and resubmit.</source>
        <translation>இங்குக் குறிப்பிடப்பட்டதை ‘திருத்தி மீண்டும் சமர்ப்பி’ மூலம் திருத்தவும்.</translation>
    </message>
    <message>
        <source>Choose Check again: the service is asked whether the account is there. If it is not, the row is sent again.</source>
        <translation>‘மீண்டும் சரிபார்’ என்பதைத் தேர்ந்தெடுக்கவும்: கணக்கு உள்ளதா எனச் சேவையிடம் கேட்கப்படும். இல்லையென்றால், வரிசை மீண்டும் அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>It was never sent. Edit and resubmit puts it into a list again.</source>
        <translation>இது அனுப்பப்படவே இல்லை. ‘திருத்தி மீண்டும் சமர்ப்பி’ இதை மீண்டும் ஒரு பட்டியலில் சேர்க்கும்.</translation>
    </message>
    <message>
        <source>No answer so far</source>
        <translation>இதுவரை பதில் இல்லை</translation>
    </message>
    <message>
        <source>The service answered</source>
        <translation>சேவை பதிலளித்தது</translation>
    </message>
    <message>
        <source>The proxy asked for a name and password</source>
        <translation>பதிலாள் (proxy) பெயரையும் கடவுச்சொல்லையும் கேட்டது</translation>
    </message>
</context>
<context>
    <name>techpass::OverviewPage</name>
    <message>
        <source>Invite Users</source>
        <translation>பயனரை அழை</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>அனுப்புபெட்டி</translation>
    </message>
    <message>
        <source>Open Outbox</source>
        <translation>அனுப்புபெட்டியைத் திற</translation>
    </message>
    <message>
        <source>Invite user status</source>
        <translation>அழைப்பு நிலை</translation>
    </message>
    <message>
        <source>View status</source>
        <translation>நிலையைப் பார்</translation>
    </message>
    <message>
        <source>Create TechPass accounts for public officers and vendors, one at a time or from a list.</source>
        <translation>பொதுச் சேவை அதிகாரிகளுக்கும் விற்பனையாளர்களுக்கும் TechPass கணக்குகளை ஒவ்வொன்றாகவோ பட்டியலிலிருந்தோ உருவாக்கலாம்.</translation>
    </message>
    <message>
        <source>You are signed out. Lists can be prepared now; they are sent after you sign in.</source>
        <translation>நீங்கள் உள்நுழையவில்லை. பட்டியல்களை இப்போதே தயாரிக்கலாம்; நீங்கள் உள்நுழைந்த பிறகு அவை அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>மேலோட்டம்</translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation>விட்ட இடத்திலிருந்து தொடரவும்</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>எல்லா வரைவுகளும்</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>வரைவுகள் இல்லை</translation>
    </message>
    <message>
        <source>A list that you open is kept here until it is submitted, also when the program closes.</source>
        <translation>நீங்கள் திறக்கும் பட்டியல், சமர்ப்பிக்கப்படும் வரை இங்கு வைத்திருக்கப்படும்; செயலியை மூடினாலும் அது இங்கு இருக்கும்.</translation>
    </message>
    <message>
        <source>Everything was sent.</source>
        <translation>எல்லாம் அனுப்பப்பட்டுவிட்டன.</translation>
    </message>
    <message>
        <source>What you submit is sent from here, row by row.</source>
        <translation>நீங்கள் சமர்ப்பிப்பவை இங்கிருந்து வரிசை வரிசையாக அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>%1 of %2 created in “%3”</source>
        <translation>“%3”: உருவாக்கப்பட்டவை %1 / %2</translation>
    </message>
    <message>
        <source>See who was invited, who is onboarded, and send an invitation again.</source>
        <translation>யார் அழைக்கப்பட்டார்கள், யார் சேர்ந்துள்ளார்கள் எனப் பார்க்கலாம்; அழைப்பை மீண்டும் அனுப்பலாம்.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited</source>
        <translation>
            <numerusform>%Ln நபர் அழைக்கப்பட்டார்</numerusform>
            <numerusform>%Ln பேர் அழைக்கப்பட்டனர்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not yet onboarded</source>
        <translation>
            <numerusform>%Ln நபர் இன்னும் சேரவில்லை</numerusform>
            <numerusform>%Ln பேர் இன்னும் சேரவில்லை</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be resent today</source>
        <translation>
            <numerusform>%Ln நபருக்கு இன்று மீண்டும் அனுப்பலாம்</numerusform>
            <numerusform>%Ln பேருக்கு இன்று மீண்டும் அனுப்பலாம்</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline. Lists can be prepared now; what you submit waits in the Outbox.</source>
        <translation>நீங்கள் இணைப்பில் இல்லை. பட்டியல்களை இப்போது தயாரிக்கலாம்; நீங்கள் சமர்ப்பிப்பவை அனுப்புபெட்டியில் காத்திருக்கும்.</translation>
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
        <translation>%1-க்குத் திரும்பும்</translation>
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
            <numerusform>கடைசி நெடுவரிசைக்கு வலப்புறம் %Ln</numerusform>
            <numerusform>கடைசி நெடுவரிசைக்கு வலப்புறம் %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under titles that this list does not have</source>
        <translation>
            <numerusform>இந்தப் பட்டியலில் இல்லாத தலைப்புகளின் கீழ் %Ln</numerusform>
            <numerusform>இந்தப் பட்டியலில் இல்லாத தலைப்புகளின் கீழ் %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) of public officers</source>
        <translation>
            <numerusform>பொதுச் சேவை அதிகாரியின் %Ln பயனர்பெயர்</numerusform>
            <numerusform>பொதுச் சேவை அதிகாரிகளின் %Ln பயனர்பெயர்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) not pasted: %1.</source>
        <translation>
            <numerusform>%Ln மதிப்பு ஒட்டப்படவில்லை: %1.</numerusform>
            <numerusform>%Ln மதிப்புகள் ஒட்டப்படவில்லை: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>techpass::PolicyText</name>
    <message>
        <source>standard</source>
        <translation>இயல்புநிலை</translation>
    </message>
    <message>
        <source>user, %1</source>
        <translation>பயனர், %1</translation>
    </message>
    <message>
        <source>administrator, %1</source>
        <translation>நிர்வாகி, %1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>கட்டளை வரி</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>பிழை: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>எச்சரிக்கை: %1</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1: இப்படி ஒரு கோப்பு இல்லை.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln அமைப்பு</numerusform>
            <numerusform>%Ln அமைப்புகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln பிழை</numerusform>
            <numerusform>%Ln பிழைகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln எச்சரிக்கை</numerusform>
            <numerusform>%Ln எச்சரிக்கைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed for this computer: %1</source>
        <translation>இந்தக் கணினிக்கு நிர்ணயிக்கப்பட்டவை: %1</translation>
    </message>
    <message>
        <source>Nothing is fixed for this computer; it would be in %1</source>
        <translation>இந்தக் கணினிக்கு எதுவும் நிர்ணயிக்கப்படவில்லை; அதற்கான இடம்: %1</translation>
    </message>
    <message>
        <source>The user&apos;s own: %1</source>
        <translation>பயனரின் சொந்த அமைப்புகள்: %1</translation>
    </message>
    <message>
        <source>no effect in this version</source>
        <translation>இந்தப் பதிப்பில் எந்த விளைவும் இல்லை</translation>
    </message>
</context>
<context>
    <name>techpass::PrintingBrowser</name>
    <message>
        <source>Open this address in a browser on this computer to sign in:</source>
        <translation>உள்நுழைய, இந்தக் கணினியின் உலாவியில் இந்த முகவரியைத் திறக்கவும்:</translation>
    </message>
</context>
<context>
    <name>techpass::ProblemCard</name>
    <message>
        <source>Compare with the file…</source>
        <translation>கோப்புடன் ஒப்பிடு…</translation>
    </message>
</context>
<context>
    <name>techpass::ProblemFixing</name>
    <message>
        <source>Fix all that can be fixed</source>
        <translation>சரிசெய்யக்கூடிய அனைத்தையும் சரிசெய்</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>வரிசை %1-ஐ அகற்று</translation>
    </message>
    <message>
        <source>Fix row %1</source>
        <translation>வரிசை %1-ஐச் சரிசெய்</translation>
    </message>
    <message>
        <source>Row %1: clear %2</source>
        <translation>வரிசை %1: %2 என்பதை அழி</translation>
    </message>
    <message>
        <source>Row %1: enter %2</source>
        <translation>வரிசை %1: %2 என உள்ளிடு</translation>
    </message>
    <message>
        <source>Row %1: change %2 to %3</source>
        <translation>வரிசை %1: %2 என்பதை %3 என மாற்று</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>காலி</translation>
    </message>
    <message>
        <source>Row %1 · %2: the row is removed</source>
        <translation>வரிசை %1 · %2: வரிசை அகற்றப்படும்</translation>
    </message>
    <message>
        <source>Row %1 · %2: %3 → %4</source>
        <translation>வரிசை %1 · %2: %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) mended. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln வரிசை சரிசெய்யப்பட்டது. Ctrl+Z மூலம் செயல்தவிர்க்கலாம்.</numerusform>
            <numerusform>%Ln வரிசைகள் சரிசெய்யப்பட்டன. Ctrl+Z மூலம் செயல்தவிர்க்கலாம்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) filled. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%Ln வரிசை நிரப்பப்பட்டது. Ctrl+Z மூலம் செயல்தவிர்க்கலாம்.</numerusform>
            <numerusform>%Ln வரிசைகள் நிரப்பப்பட்டன. Ctrl+Z மூலம் செயல்தவிர்க்கலாம்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: change to %2</source>
        <translation>வரிசை %1: %2 என மாற்று</translation>
    </message>
</context>
<context>
    <name>techpass::ProblemGroups</name>
    <message>
        <source>Rows %1 and %2</source>
        <translation>வரிசைகள் %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln வரிசை</numerusform>
            <numerusform>%Ln வரிசைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill with…</source>
        <translation>நிரப்பு…</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>வரிசை %1-ஐ அகற்று</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln row(s)</source>
        <translation>
            <numerusform>%Ln வரிசையை அகற்று</numerusform>
            <numerusform>%Ln வரிசைகளை அகற்று</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>%1 என்பதை %2 என மாற்று</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln row(s)</source>
        <comment>%1 is a fix, e.g. Remove the spaces</comment>
        <translation>
            <numerusform>%Ln வரிசையில்: %1</numerusform>
            <numerusform>%Ln வரிசைகளில்: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>%1 என மாற்று</translation>
    </message>
</context>
<context>
    <name>techpass::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>சிக்கல்கள்</translation>
    </message>
    <message>
        <source>Fix all…</source>
        <translation>எல்லாம் சரிசெய்…</translation>
    </message>
    <message>
        <source>Show every change that can be made without asking, and make them all at once</source>
        <translation>கேட்காமலே செய்யக்கூடிய எல்லா மாற்றங்களையும் காட்டி, அனைத்தையும் ஒரே நேரத்தில் செய்</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln பிழை</numerusform>
            <numerusform>%Ln பிழைகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>சரிபார்க்க %Ln</numerusform>
            <numerusform>சரிபார்க்க %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What needs mending is listed here.</source>
        <translation>திருத்த வேண்டியவை இங்குப் பட்டியலிடப்படும்.</translation>
    </message>
    <message>
        <source>No problems. Every row is ready.</source>
        <translation>சிக்கல்கள் இல்லை. எல்லா வரிசைகளும் தயார்.</translation>
    </message>
    <message>
        <source>Looking for problems…</source>
        <translation>சிக்கல்கள் தேடப்படுகின்றன…</translation>
    </message>
    <message>
        <source>Nothing can be fixed without asking.</source>
        <translation>கேட்காமல் சரிசெய்யக்கூடியது எதுவும் இல்லை.</translation>
    </message>
</context>
<context>
    <name>techpass::ProtectionDialog</name>
    <message>
        <source>Open your lists</source>
        <translation>உங்கள் பட்டியல்களைத் திற</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>The key to your lists and results is in this desktop&apos;s keychain, which is locked. Unlock it, then try again. Nothing is lost meanwhile.</source>
        <translation>உங்கள் பட்டியல்கள், முடிவுகள் ஆகியவற்றின் சாவி இந்தக் கணினியின் சாவிக்கொத்தில் (keychain) உள்ளது; சாவிக்கொத்து பூட்டப்பட்டுள்ளது. அதைத் திறந்து, மீண்டும் முயலவும். அதுவரை எதுவும் தொலையாது.</translation>
    </message>
    <message>
        <source>The key to your lists and results is in this desktop&apos;s keychain, which does not answer. Start it, or sign in to your desktop again, then try again. Nothing is lost meanwhile.</source>
        <translation>உங்கள் பட்டியல்கள், முடிவுகள் ஆகியவற்றின் சாவி இந்தக் கணினியின் சாவிக்கொத்தில் (keychain) உள்ளது; சாவிக்கொத்து பதிலளிக்கவில்லை. அதைத் தொடங்கவும் அல்லது கணினியில் மீண்டும் உள்நுழையவும்; பின்னர் மீண்டும் முயலவும். அதுவரை எதுவும் தொலையாது.</translation>
    </message>
    <message>
        <source>The key to your lists and results is not in this desktop&apos;s keychain any more. If you have a copy of the keychain, put it back and try again.</source>
        <translation>உங்கள் பட்டியல்கள், முடிவுகள் ஆகியவற்றின் சாவி இந்தக் கணினியின் சாவிக்கொத்தில் (keychain) இப்போது இல்லை. சாவிக்கொத்தின் நகல் உங்களிடம் இருந்தால், அதைத் திரும்ப வைத்து, மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The key in this desktop&apos;s keychain does not open your lists and results. If you have an older copy of the keychain, put it back and try again.</source>
        <translation>இந்தக் கணினியின் சாவிக்கொத்தில் (keychain) உள்ள சாவியால் உங்கள் பட்டியல்களையும் முடிவுகளையும் திறக்க முடியவில்லை. சாவிக்கொத்தின் பழைய நகல் உங்களிடம் இருந்தால், அதைத் திரும்ப வைத்து, மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>How should your lists be kept?</source>
        <translation>உங்கள் பட்டியல்களை எப்படி வைத்திருக்க வேண்டும்?</translation>
    </message>
    <message>
        <source>Lists and results name people, so they are sealed on this computer. This desktop has no keychain to keep the key in. Choose a passphrase that only you know: without it nobody can open them, not even you. Or keep nothing: lists and results are then gone when you quit.</source>
        <translation>பட்டியல்களிலும் முடிவுகளிலும் ஆட்களின் பெயர்கள் உள்ளதால், அவை இந்தக் கணினியில் முத்திரையிடப்படும். சாவியை வைத்திருக்க இந்தக் கணினியில் சாவிக்கொத்து (keychain) இல்லை. உங்களுக்கு மட்டுமே தெரிந்த ஒரு கடவுச்சொற்றொடரைத் தேர்ந்தெடுக்கவும்; அது இல்லாமல் எவராலும், உங்களாலும்கூட, அவற்றைத் திறக்க முடியாது. எதையும் வைத்திருக்காமலும் இருக்கலாம்: அப்போது, செயலியை மூடும்போது பட்டியல்களும் முடிவுகளும் இல்லாமல் போகும்.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>கடவுச்சொற்றொடர்</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters. Several words are easier to remember.</source>
        <translation>
            <numerusform>குறைந்தது %Ln எழுத்து. பல சொற்களாக இருந்தால் நினைவில் வைப்பது எளிது.</numerusform>
            <numerusform>குறைந்தது %Ln எழுத்துகள். பல சொற்களாக இருந்தால் நினைவில் வைப்பது எளிது.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>அதே சொற்றொடர் மீண்டும்</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>எதையும் வைக்க வேண்டாம்</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>இதைப் பயன்படுத்து</translation>
    </message>
    <message numerus="yes">
        <source>Too short: at least %Ln characters.</source>
        <translation>
            <numerusform>மிகக் குறுகியது: குறைந்தது %Ln எழுத்து தேவை.</numerusform>
            <numerusform>மிகக் குறுகியது: குறைந்தது %Ln எழுத்துகள் தேவை.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same as above.</source>
        <translation>மேலே உள்ளதிலிருந்து வேறுபடுகிறது.</translation>
    </message>
    <message>
        <source>Your lists and results are sealed with the passphrase that you chose.</source>
        <translation>உங்கள் பட்டியல்களும் முடிவுகளும் நீங்கள் தேர்ந்தெடுத்த கடவுச்சொற்றொடரால் முத்திரையிடப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>This passphrase does not open them. Check Caps Lock and the keyboard&apos;s language.</source>
        <translation>இந்தக் கடவுச்சொற்றொடரால் அவற்றைத் திறக்க முடியவில்லை. Caps Lock விசையையும் விசைப்பலகையின் மொழியையும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>I forgot it…</source>
        <translation>மறந்துவிட்டேன்…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Nobody can open them without the passphrase.</source>
        <translation>கடவுச்சொற்றொடர் இல்லாமல் எவராலும் அவற்றைத் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>You can also begin with nothing: the sealed file is kept in the program&apos;s folder under another name, and nothing is deleted.</source>
        <translation>எதுவும் இல்லாமல் புதிதாகவும் தொடங்கலாம்: முத்திரையிடப்பட்ட கோப்பு வேறொரு பெயரில் செயலியின் கோப்புறையில் வைத்திருக்கப்படும்; எதுவும் நீக்கப்படாது.</translation>
    </message>
    <message>
        <source>Begin with nothing</source>
        <translation>புதிதாகத் தொடங்கு</translation>
    </message>
</context>
<context>
    <name>techpass::ProxySignInDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>பதிலாளில் (proxy) உள்நுழையவும்</translation>
    </message>
    <message>
        <source>The way to the service leads through a proxy that asks for a name and password (%1). They go to the proxy only, and are forgotten when you close the program.</source>
        <translation>சேவைக்கான வழி, பெயரையும் கடவுச்சொல்லையும் கேட்கும் பதிலாள் (proxy) வழியாகச் செல்கிறது (%1). அவை அந்தப் பதிலாளுக்கு மட்டுமே அனுப்பப்படும்; நிரலை மூடும்போது மறக்கப்படும்.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>The proxy refused the last name and password. Check Caps Lock and the keyboard&apos;s language.</source>
        <translation>கடைசியாகக் கொடுத்த பெயரையும் கடவுச்சொல்லையும் பதிலாள் (proxy) ஏற்கவில்லை. Caps Lock விசையையும் விசைப்பலகையின் மொழியையும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
</context>
<context>
    <name>techpass::QueueStatus</name>
    <message numerus="yes">
        <source>%Ln request(s) per second</source>
        <translation>
            <numerusform>நொடிக்கு %Ln கோரிக்கை</numerusform>
            <numerusform>நொடிக்கு %Ln கோரிக்கைகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 request every %Ln second(s)</source>
        <translation>
            <numerusform>%Ln நொடிக்கு ஒரு கோரிக்கை</numerusform>
            <numerusform>%Ln நொடிகளுக்கு ஒரு கோரிக்கை</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) per second</source>
        <translation>
            <numerusform>நொடிக்கு %Ln வரிசை</numerusform>
            <numerusform>நொடிக்கு %Ln வரிசைகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 row every %Ln second(s)</source>
        <translation>
            <numerusform>%Ln நொடிக்கு ஒரு வரிசை</numerusform>
            <numerusform>%Ln நொடிகளுக்கு ஒரு வரிசை</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>இன்னும் ஒரு நிமிடத்துக்கும் குறைவு</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min left</source>
        <translation>
            <numerusform>இன்னும் சுமார் %Ln நிமிடம்</numerusform>
            <numerusform>இன்னும் சுமார் %Ln நிமிடங்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h left</source>
        <translation>
            <numerusform>இன்னும் சுமார் %Ln மணி நேரம்</numerusform>
            <numerusform>இன்னும் சுமார் %Ln மணி நேரம்</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>வட்டு நிரம்பிவிட்டது</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>தரவுக் கோப்புறையில் எழுத முடியவில்லை</translation>
    </message>
    <message>
        <source>Sign in to send what is waiting</source>
        <translation>காத்திருப்பவற்றை அனுப்ப உள்நுழையவும்</translation>
    </message>
    <message>
        <source>You may not invite users</source>
        <translation>பயனர்களை அழைக்க உங்களுக்கு அனுமதி இல்லை</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>இடைநிறுத்தம்</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>மீண்டும் முயல்கிறது</translation>
    </message>
    <message>
        <source>The service cannot take more now; next try at %1</source>
        <translation>சேவையால் இப்போது மேலும் ஏற்க முடியவில்லை; அடுத்த முயற்சி: %1</translation>
    </message>
    <message>
        <source>The service asked to wait until %1</source>
        <translation>%1 வரை காத்திருக்கும்படி சேவை கேட்டது</translation>
    </message>
    <message>
        <source>Offline; next try at %1</source>
        <translation>இணைப்பில் இல்லை; அடுத்த முயற்சி: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>இணைப்பில் இல்லை</translation>
    </message>
    <message>
        <source>Another window sends: %1 of %2 done</source>
        <translation>மற்றொரு சாளரம் அனுப்புகிறது: %1 / %2 முடிந்தது</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln காத்திருக்கிறது</numerusform>
            <numerusform>%Ln காத்திருக்கின்றன</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending %1 of %2</source>
        <translation>அனுப்பப்படுகிறது: %1 / %2</translation>
    </message>
    <message>
        <source>You are offline. What is waiting is sent when the service can be reached again.</source>
        <translation>நீங்கள் இணைப்பில் இல்லை. சேவையை மீண்டும் அணுக முடிந்ததும், காத்திருப்பவை அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>The network answers in place of the service. Open a web browser and sign in to the network; what is waiting is then sent.</source>
        <translation>சேவைக்குப் பதிலாகக் கட்டமைப்பு (network) பதிலளிக்கிறது. உலாவியைத் திறந்து கட்டமைப்பில் உள்நுழையவும்; பின்னர், காத்திருப்பவை அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>அடுத்த முயற்சி: %1.</translation>
    </message>
    <message>
        <source>The service is tried again.</source>
        <translation>சேவையை மீண்டும் அணுக முயற்சி செய்யப்படுகிறது.</translation>
    </message>
    <message>
        <source>The service asked to wait. Sending goes on at %1.</source>
        <translation>காத்திருக்கும்படி சேவை கேட்டது. அனுப்புவது %1 மணிக்குத் தொடரும்.</translation>
    </message>
    <message>
        <source>The service has a problem of its own. It is tried again at %1; nothing is lost and nothing is made twice.</source>
        <translation>சேவையில் சிக்கல் ஏற்பட்டுள்ளது. %1 மணிக்கு மீண்டும் முயற்சி செய்யப்படும்; எதுவும் தொலையாது, எதுவும் இருமுறை உருவாக்கப்படாது.</translation>
    </message>
    <message>
        <source>Everything was sent.</source>
        <translation>எல்லாம் அனுப்பப்பட்டுவிட்டன.</translation>
    </message>
    <message>
        <source>Other submissions still wait.</source>
        <translation>மற்ற சமர்ப்பிப்புகள் இன்னும் காத்திருக்கின்றன.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing can be kept and nothing is sent. Free some space: sending then goes on by itself.</source>
        <translation>வட்டு நிரம்பிவிட்டதால் எதையும் சேமிக்க முடியவில்லை; எதுவும் அனுப்பப்படவில்லை. சிறிது இடத்தைக் காலி செய்யவும்: பின்னர், அனுப்புவது தானாகத் தொடரும்.</translation>
    </message>
    <message>
        <source>The data folder cannot be written, so nothing is sent. Check that it is there and that you may write to it: sending then goes on by itself.</source>
        <translation>தரவுக் கோப்புறையில் எழுத முடியாததால் எதுவும் அனுப்பப்படவில்லை. கோப்புறை உள்ளதா, அதில் எழுத உங்களுக்கு அனுமதி உள்ளதா எனச் சரிபார்க்கவும்: பின்னர், அனுப்புவது தானாகத் தொடரும்.</translation>
    </message>
    <message>
        <source>Another window sends these rows; this one shows how far it is.</source>
        <translation>மற்றொரு சாளரம் இந்த வரிசைகளை அனுப்புகிறது; எவ்வளவு முடிந்தது என்பதை இந்தச் சாளரம் காட்டுகிறது.</translation>
    </message>
    <message>
        <source>Sign in to send what is waiting. Nothing is lost until then.</source>
        <translation>காத்திருப்பவற்றை அனுப்ப உள்நுழையவும். அதுவரை எதுவும் தொலையாது.</translation>
    </message>
    <message>
        <source>You may not invite users, so nothing is sent. Sign in as a Subscription Admin or another public officer.</source>
        <translation>பயனர்களை அழைக்க உங்களுக்கு அனுமதி இல்லாததால் எதுவும் அனுப்பப்படவில்லை. சந்தா நிர்வாகியாகவோ வேறொரு பொதுச் சேவை அதிகாரியாகவோ உள்நுழையவும்.</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent until you choose Resume.</source>
        <translation>இடைநிறுத்தப்பட்டது. ‘தொடர்’ என்பதை நீங்கள் தேர்ந்தெடுக்கும் வரை எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>The service accepts %1. You can close the app: what is waiting is sent the next time you are signed in.</source>
        <translation>சேவை ஏற்பது: %1. நீங்கள் செயலியை மூடலாம்: அடுத்த முறை நீங்கள் உள்நுழைந்திருக்கும்போது, காத்திருப்பவை அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>உருவாக்கப்பட்டவை: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln வரிசையில் கவனம் தேவை</numerusform>
            <numerusform>%Ln வரிசைகளில் கவனம் தேவை</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>காத்திருப்பவை: %1</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password</source>
        <translation>பதிலாள் (proxy) பெயரையும் கடவுச்சொல்லையும் கேட்கிறது</translation>
    </message>
    <message>
        <source>Pause and resume to be asked again.</source>
        <translation>மீண்டும் கேட்கப்பட, இடைநிறுத்திவிட்டு மீண்டும் தொடரவும்.</translation>
    </message>
    <message numerus="yes">
        <source>Who was invited gets an email that is valid for %Ln day(s).</source>
        <translation>
            <numerusform>அழைக்கப்பட்டவருக்கு வரும் மின்னஞ்சல் %Ln நாளுக்குச் செல்லுபடியாகும்.</numerusform>
            <numerusform>அழைக்கப்பட்டவருக்கு வரும் மின்னஞ்சல் %Ln நாள்களுக்குச் செல்லுபடியாகும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be sent again after %Ln hour(s), on the page Invite user status.</source>
        <translation>
            <numerusform>%Ln மணிநேரத்துக்குப் பிறகு அழைப்பு நிலை பக்கத்தில் அதை மீண்டும் அனுப்பலாம்.</numerusform>
            <numerusform>%Ln மணிநேரத்துக்குப் பிறகு அழைப்பு நிலை பக்கத்தில் அதை மீண்டும் அனுப்பலாம்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose account was created gets the initial password by SMS.</source>
        <translation>கணக்கு உருவாக்கப்பட்டவருக்குத் தொடக்கக் கடவுச்சொல் குறுஞ்செய்தி (SMS) மூலம் வரும்.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were taken back before they were sent.</source>
        <translation>
            <numerusform>%Ln வரிசை அனுப்பப்படும் முன் திரும்பப் பெறப்பட்டது.</numerusform>
            <numerusform>%Ln வரிசைகள் அனுப்பப்படும் முன் திரும்பப் பெறப்பட்டன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some rows need a look: the reason stands in the Detail column.</source>
        <translation>சில வரிசைகளைப் பார்க்க வேண்டும்: காரணம் ‘விவரம்’ நெடுவரிசையில் உள்ளது.</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>திரும்பப் பெற்றவை: %1</translation>
    </message>
</context>
<context>
    <name>techpass::ReasonEdit</name>
    <message numerus="yes">
        <source>%1 / %2 · %Ln too many</source>
        <translation>
            <numerusform>%1 / %2 · %Ln கூடுதல்</numerusform>
            <numerusform>%1 / %2 · %Ln கூடுதல்</numerusform>
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
            <numerusform>செயலி திடீரென நின்றதற்கு முந்தைய %Ln மாற்றத்துடன் “%1” மீண்டும் ‘வரைவுகள்’ பக்கத்தில் உள்ளது.</numerusform>
            <numerusform>செயலி திடீரென நின்றதற்கு முந்தைய %Ln மாற்றங்களுடன் “%1” மீண்டும் ‘வரைவுகள்’ பக்கத்தில் உள்ளது.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 is not the same any more, so %Ln change(s) made here are lost. Open the file again.</source>
        <translation>
            <numerusform>அதன் கோப்பு %1 மாறிவிட்டதால், இங்குச் செய்த %Ln மாற்றம் தொலைந்துவிட்டது. கோப்பை மீண்டும் திறக்கவும்.</numerusform>
            <numerusform>அதன் கோப்பு %1 மாறிவிட்டதால், இங்குச் செய்த %Ln மாற்றங்கள் தொலைந்துவிட்டன. கோப்பை மீண்டும் திறக்கவும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 is missing. When it is back, start the program again: %Ln change(s) made here are kept for it.</source>
        <translation>
            <numerusform>அதன் கோப்பு %1 இல்லை. அது திரும்பக் கிடைத்ததும் செயலியை மீண்டும் தொடங்கவும்: இங்குச் செய்த %Ln மாற்றம் அதற்காக வைத்திருக்கப்படும்.</numerusform>
            <numerusform>அதன் கோப்பு %1 இல்லை. அது திரும்பக் கிடைத்ததும் செயலியை மீண்டும் தொடங்கவும்: இங்குச் செய்த %Ln மாற்றங்கள் அதற்காக வைத்திருக்கப்படும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its file %1 stayed away, so %Ln change(s) made here are lost.</source>
        <translation>
            <numerusform>அதன் கோப்பு %1 திரும்பக் கிடைக்காததால், இங்குச் செய்த %Ln மாற்றம் தொலைந்துவிட்டது.</numerusform>
            <numerusform>அதன் கோப்பு %1 திரும்பக் கிடைக்காததால், இங்குச் செய்த %Ln மாற்றங்கள் தொலைந்துவிட்டன.</numerusform>
        </translation>
    </message>
    <message>
        <source>It came from no file, so it is lost. Paste it again.</source>
        <translation>அது எந்தக் கோப்பிலிருந்தும் வராததால் தொலைந்துவிட்டது. அதை மீண்டும் ஒட்டவும்.</translation>
    </message>
    <message>
        <source>“%1” was still being saved when the program broke off. %2</source>
        <translation>செயலி திடீரென நின்றபோது “%1” இன்னும் சேமிக்கப்பட்டுக்கொண்டிருந்தது. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is damaged on this computer: its last %Ln change(s) cannot be read and are gone. Everything before is here.</source>
        <translation>
            <numerusform>இந்தக் கணினியில் “%1” சேதமடைந்துள்ளது: அதன் கடைசி %Ln மாற்றத்தைப் படிக்க முடியவில்லை, அது தொலைந்துவிட்டது. அதற்கு முந்தையவை அனைத்தும் உள்ளன.</numerusform>
            <numerusform>இந்தக் கணினியில் “%1” சேதமடைந்துள்ளது: அதன் கடைசி %Ln மாற்றங்களைப் படிக்க முடியவில்லை, அவை தொலைந்துவிட்டன. அவற்றுக்கு முந்தையவை அனைத்தும் உள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was kept of it is damaged, so it is lost with all that was changed in it here. Open or paste it again.</source>
        <translation>அதற்காக வைத்திருந்த தரவு சேதமடைந்ததால், இங்குச் செய்த அனைத்து மாற்றங்களுடன் அது தொலைந்துவிட்டது. அதை மீண்டும் திறக்கவும் அல்லது ஒட்டவும்.</translation>
    </message>
</context>
<context>
    <name>techpass::Remarks</name>
    <message>
        <source>refused</source>
        <translation>நிராகரிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>It is not known whether this was made: the account may exist already.</source>
        <translation>இது உருவாக்கப்பட்டதா என்பது தெரியவில்லை: கணக்கு ஏற்கெனவே இருக்கலாம்.</translation>
    </message>
    <message>
        <source>This email, username or number already has a TechPass account.</source>
        <translation>இந்த மின்னஞ்சல், பயனர்பெயர் அல்லது எண்ணுக்கு ஏற்கெனவே TechPass கணக்கு உள்ளது.</translation>
    </message>
    <message>
        <source>The service refused this row.</source>
        <translation>சேவை இந்த வரிசையை நிராகரித்தது.</translation>
    </message>
</context>
<context>
    <name>techpass::ReturnedRows</name>
    <message>
        <source> – to mend</source>
        <translation> – திருத்த</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>அனுப்புபெட்டி</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewBody</name>
    <message>
        <source>The list is still being opened. It can be changed in a moment.</source>
        <translation>பட்டியல் இன்னும் திறக்கப்படுகிறது. சிறிது நேரத்தில் அதை மாற்றலாம்.</translation>
    </message>
    <message>
        <source>No rows to show</source>
        <translation>காட்ட வரிசைகள் இல்லை</translation>
    </message>
    <message>
        <source>No row of the list is like that.</source>
        <translation>பட்டியலில் இத்தகைய வரிசை எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>எல்லா வரிசைகளையும் காட்டு</translation>
    </message>
    <message>
        <source>No users in this list</source>
        <translation>இந்தப் பட்டியலில் பயனர்கள் இல்லை</translation>
    </message>
    <message>
        <source>Add a row, or paste from Excel with Ctrl+V.</source>
        <translation>வரிசையைச் சேர்க்கவும் அல்லது Ctrl+V மூலம் Excel-இலிருந்து ஒட்டவும்.</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>வரிசை சேர்</translation>
    </message>
    <message>
        <source>No problems in the rows shown.</source>
        <translation>காட்டப்படும் வரிசைகளில் சிக்கல்கள் இல்லை.</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>அடுத்த சிக்கல்</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>முந்தைய சிக்கல்</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>அடுத்ததைத் தேடு</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>முந்தையதைத் தேடு</translation>
    </message>
    <message>
        <source>View details of the row</source>
        <translation>வரிசையின் விவரங்களைக் காட்டு</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>தேர்ந்தெடுத்த வரிசைகளை அகற்று</translation>
    </message>
    <message>
        <source>Clear the selected cells</source>
        <translation>தேர்ந்தெடுத்த கலங்களை அழி</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>கீழ்நோக்கி நிரப்பு</translation>
    </message>
    <message>
        <source>This was being typed when the program broke off. Enter takes it, Esc does not.</source>
        <translation>செயலி திடீரென நின்றபோது இது தட்டச்சு செய்யப்பட்டுக்கொண்டிருந்தது. Enter இதை ஏற்கும்; Esc ஏற்காது.</translation>
    </message>
    <message>
        <source>Fix all that can be fixed</source>
        <translation>சரிசெய்யக்கூடிய அனைத்தையும் சரிசெய்</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewCommands</name>
    <message>
        <source>Zoom in</source>
        <translation>பெரிதாக்கு</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>சிறிதாக்கு</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>100 % அளவில் காட்டு</translation>
    </message>
    <message>
        <source>Sort ascending by the current column</source>
        <translation>தற்போதைய நெடுவரிசைப்படி ஏறுவரிசையில் வரிசைப்படுத்து</translation>
    </message>
    <message>
        <source>Sort descending by the current column</source>
        <translation>தற்போதைய நெடுவரிசைப்படி இறங்குவரிசையில் வரிசைப்படுத்து</translation>
    </message>
    <message>
        <source>Keep the order that the rows are sorted in</source>
        <translation>வரிசைப்படுத்திய இந்த ஒழுங்கை வைத்திரு</translation>
    </message>
    <message>
        <source>Show the rows in the order of the list</source>
        <translation>பட்டியலின் வரிசைமுறையில் காட்டு</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>இயல்பான நெடுவரிசைகள்</translation>
    </message>
    <message>
        <source>Hide the current column</source>
        <translation>தற்போதைய நெடுவரிசையை மறை</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewFilterBar</name>
    <message>
        <source>More</source>
        <translation>மேலும்</translation>
    </message>
    <message>
        <source>Other kinds of rows to show</source>
        <translation>காட்டக்கூடிய மற்ற வகை வரிசைகள்</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of rows and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>காட்டும் வரிசைகள்</translation>
    </message>
    <message>
        <source>All</source>
        <translation>எல்லாம்</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>பிழைகள்</translation>
    </message>
    <message>
        <source>Show only the rows with errors (Ctrl+E); again for all rows</source>
        <translation>பிழைகள் உள்ள வரிசைகளை மட்டும் காட்டு (Ctrl+E); மீண்டும் அழுத்தினால் எல்லா வரிசைகளும்</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>சரிபார்க்க</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>நகல்கள்</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>விற்பனையாளர்கள்</translation>
    </message>
    <message>
        <source>Public officers</source>
        <translation>பொதுச் சேவை அதிகாரிகள்</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>சீராக்கப்பட்டவை</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>வரிசைகளை வடிகட்டு</translation>
    </message>
    <message>
        <source>Filter rows (Ctrl+Shift+F)</source>
        <translation>வரிசைகளை வடிகட்டு (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>%1 created</source>
        <comment>rows that were sent</comment>
        <translation>%1 உருவாக்கம்</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>rows that were sent</comment>
        <translation>%1 தோல்வி</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <comment>rows that were sent</comment>
        <translation>%1 காத்திருப்பு</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>அனுப்பியவை: %1</translation>
    </message>
    <message>
        <source>%1. Show these rows in the Outbox.</source>
        <translation>%1. இந்த வரிசைகளை அனுப்புபெட்டியில் காட்டு.</translation>
    </message>
    <message>
        <source>Filter the rows by text</source>
        <translation>உரையால் வரிசைகளை வடிகட்டு</translation>
    </message>
    <message>
        <source>Show only rows with errors, or all</source>
        <translation>பிழையுள்ள வரிசைகளை மட்டும், அல்லது எல்லாவற்றையும் காட்டு</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <comment>rows that were sent</comment>
        <translation>திரும்பப் பெற்றவை: %1</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewHead</name>
    <message>
        <source>Batch upload</source>
        <translation>மொத்தப் பதிவேற்றம்</translation>
    </message>
    <message>
        <source>Invite Users</source>
        <translation>பயனரை அழை</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>மீட்டமை</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ஏற்றுமதி…</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>சமர்ப்பி</translation>
    </message>
    <message>
        <source>The list is still being opened.</source>
        <translation>பட்டியல் இன்னும் திறக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>There are no rows yet.</source>
        <translation>இன்னும் வரிசைகள் இல்லை.</translation>
    </message>
    <message>
        <source>No row is ready yet. Mend the errors first: F8 leads to them.</source>
        <translation>எந்த வரிசையும் இன்னும் தயாராக இல்லை. முதலில் பிழைகளைத் திருத்தவும்: அவற்றுக்குச் செல்ல F8-ஐ அழுத்தவும்.</translation>
    </message>
    <message>
        <source>The rows are being put into the Outbox.</source>
        <translation>வரிசைகள் அனுப்புபெட்டியில் சேர்க்கப்படுகின்றன.</translation>
    </message>
    <message>
        <source>The list is being changed.</source>
        <translation>பட்டியல் மாற்றப்படுகிறது.</translation>
    </message>
    <message>
        <source>Submit %1 ready</source>
        <translation>தயாரான %1-ஐச் சமர்ப்பி</translation>
    </message>
    <message>
        <source>Reset the list</source>
        <translation>பட்டியலை மீட்டமை</translation>
    </message>
    <message>
        <source>Submit the rows that are ready</source>
        <translation>தயாரான வரிசைகளைச் சமர்ப்பி</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewNotices</name>
    <message>
        <source>The file has no column for: %1. Those cells are empty here.</source>
        <translation>கோப்பில் நெடுவரிசை இல்லாதவை: %1. அந்தக் கலங்கள் இங்குக் காலியாக உள்ளன.</translation>
    </message>
    <message>
        <source>Not used from the file: %1.</source>
        <translation>கோப்பில் பயன்படுத்தப்படாதவை: %1.</translation>
    </message>
    <message>
        <source>Vendors’ email domains must be whitelisted by service request. Which ones are is not published, so they cannot be checked here.</source>
        <translation>விற்பனையாளர்களின் மின்னஞ்சல் டொமைன்களைச் சேவைக் கோரிக்கை மூலம் அனுமதிப் பட்டியலில் சேர்க்க வேண்டும். எந்த டொமைன்கள் சேர்க்கப்பட்டுள்ளன என்பது வெளியிடப்படவில்லை; எனவே, அவற்றை இங்குச் சரிபார்க்க முடியாது.</translation>
    </message>
    <message>
        <source>“%1” was changed after it was opened. This list stays as it is.</source>
        <translation>“%1” திறக்கப்பட்ட பிறகு மாற்றப்பட்டுள்ளது. இந்தப் பட்டியல் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Open the changed file</source>
        <translation>மாறிய கோப்பைத் திற</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewPage</name>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Stopped. The list is as it was.</source>
        <translation>நிறுத்தப்பட்டது. பட்டியல் முன்பு இருந்தபடியே உள்ளது.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln வரிசை அகற்றப்பட்டது. Ctrl+Z மூலம் மீட்கலாம்.</numerusform>
            <numerusform>%Ln வரிசைகள் அகற்றப்பட்டன. Ctrl+Z மூலம் மீட்கலாம்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>பட்டியலை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Not done, as the list is being changed. Try again in a moment.</source>
        <translation>பட்டியல் மாற்றப்படுவதால் செய்யப்படவில்லை. சற்று நேரத்தில் மீண்டும் முயலவும்.</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewQuestions</name>
    <message numerus="yes">
        <source>Remove all %Ln row(s)?</source>
        <translation>
            <numerusform>%Ln வரிசையை அகற்ற வேண்டுமா?</numerusform>
            <numerusform>எல்லா %Ln வரிசைகளையும் அகற்ற வேண்டுமா?</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not changed, and Undo brings the rows back.</source>
        <translation>கோப்பு மாற்றப்படாது; ‘செயல்தவிர்’ மூலம் வரிசைகளை மீட்கலாம்.</translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <translation>எல்லாம் அகற்று(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>வைத்திரு(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors stay here.</source>
        <translation>
            <numerusform>பிழைகள் உள்ள %Ln வரிசை இங்கேயே இருக்கும்.</numerusform>
            <numerusform>பிழைகள் உள்ள %Ln வரிசைகள் இங்கேயே இருக்கும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the ready rows are hidden by the filter; they are sent, too.</source>
        <translation>
            <numerusform>தயாரான வரிசைகளில் %Ln வடிகட்டியால் மறைக்கப்பட்டுள்ளது; அதுவும் அனுப்பப்படும்.</numerusform>
            <numerusform>தயாரான வரிசைகளில் %Ln வடிகட்டியால் மறைக்கப்பட்டுள்ளன; அவையும் அனுப்பப்படும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are offline: they wait in the Outbox until you are connected.</source>
        <translation>நீங்கள் இணைப்பில் இல்லை: இணைப்பு கிடைக்கும் வரை அவை அனுப்புபெட்டியில் காத்திருக்கும்.</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln ready row(s)?</source>
        <translation>
            <numerusform>தயாரான %Ln வரிசையைச் சமர்ப்பிக்க வேண்டுமா?</numerusform>
            <numerusform>தயாரான %Ln வரிசைகளைச் சமர்ப்பிக்க வேண்டுமா?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %Ln row(s)</source>
        <translation>
            <numerusform>%Ln வரிசையைச் சமர்ப்பி(&amp;S)</numerusform>
            <numerusform>%Ln வரிசைகளைச் சமர்ப்பி(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>You are signed out: they wait in the Outbox until you sign in.</source>
        <translation>நீங்கள் உள்நுழையவில்லை: நீங்கள் உள்நுழையும் வரை அவை அனுப்புபெட்டியில் காத்திருக்கும்.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were submitted before, or stand in another list: see Check.</source>
        <translation>
            <numerusform>அவற்றில் %Ln முன்பே சமர்ப்பிக்கப்பட்டது, அல்லது வேறொரு பட்டியலில் உள்ளது: ‘சரிபார்க்க’ பார்க்கவும்.</numerusform>
            <numerusform>அவற்றில் %Ln முன்பே சமர்ப்பிக்கப்பட்டன, அல்லது வேறொரு பட்டியலில் உள்ளன: ‘சரிபார்க்க’ பார்க்கவும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their accounts are created, which cannot be undone.</source>
        <translation>அவர்களின் கணக்குகள் உருவாக்கப்படும்; இதைச் செயல்தவிர்க்க முடியாது.</translation>
    </message>
</context>
<context>
    <name>techpass::ReviewToolBar</name>
    <message>
        <source>Add row</source>
        <translation>வரிசை சேர்</translation>
    </message>
    <message>
        <source>Add a row below the current one (Ctrl++)</source>
        <translation>இப்போதைய வரிசைக்குக் கீழே ஒரு வரிசையைச் சேர் (Ctrl++)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>அகற்று</translation>
    </message>
    <message>
        <source>Remove the selected rows (Ctrl+-)</source>
        <translation>தேர்ந்தெடுத்த வரிசைகளை அகற்று (Ctrl+-)</translation>
    </message>
    <message>
        <source>View details</source>
        <translation>விவரங்கள்</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>வரிசையைப் படிவமாகக் காட்டு</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>Find (Ctrl+F), and replace (Ctrl+H)</source>
        <translation>தேடு (Ctrl+F), தேடி மாற்று (Ctrl+H)</translation>
    </message>
    <message>
        <source>Next problem  F8</source>
        <translation>அடுத்த சிக்கல்  F8</translation>
    </message>
    <message>
        <source>Go to the next problem (F8, back with Shift+F8)</source>
        <translation>அடுத்த சிக்கலுக்குச் செல் (F8, பின்செல்ல Shift+F8)</translation>
    </message>
    <message>
        <source>View: zoom (Ctrl and the wheel) and the columns to show</source>
        <translation>காட்சி: பெரிதாக்கம் (Ctrl மற்றும் சுட்டிச் சக்கரம்), காட்டும் நெடுவரிசைகள்</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>சிக்கல்கள்</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>சிக்கல்களைக் காட்டு</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>செயல்தவிர்க்க எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+Z)</source>
        <translation>%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>மீண்டும் செய்ய எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>பட்டியல் வரிசை</translation>
    </message>
    <message>
        <source>Show the rows in the order of the list again</source>
        <translation>பட்டியலின் வரிசைமுறையில் மீண்டும் காட்டு</translation>
    </message>
</context>
<context>
    <name>techpass::RoleNames</name>
    <message>
        <source>Subscription Admin</source>
        <translation>சந்தா நிர்வாகி</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>விற்பனையாளர்</translation>
    </message>
    <message>
        <source>Public officer</source>
        <translation>பொதுச் சேவை அதிகாரி</translation>
    </message>
</context>
<context>
    <name>techpass::SaveFileDialog</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel பணிப்புத்தகம் (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV கோப்பு (*.csv)</translation>
    </message>
</context>
<context>
    <name>techpass::SeedChoice</name>
    <message>
        <source>&amp;Yes</source>
        <translation>ஆம்(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>இல்லை(&amp;N)</translation>
    </message>
</context>
<context>
    <name>techpass::SendingTray</name>
    <message>
        <source>Paused: %1 of %2 sent</source>
        <translation>இடைநிறுத்தம்: %1 / %2 அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Waiting: %1 of %2 sent</source>
        <translation>காத்திருக்கிறது: %1 / %2 அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Sending: %1 of %2 sent</source>
        <translation>அனுப்பப்படுகிறது: %1 / %2 அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>TechPass Invite</source>
        <translation>TechPass Invite</translation>
    </message>
    <message>
        <source>Open the Outbox</source>
        <translation>அனுப்புபெட்டியைத் திற</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>அனுப்புதலைத் தொடர்</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>அனுப்புதலை இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>மூடு</translation>
    </message>
</context>
<context>
    <name>techpass::SettingText</name>
    <message>
        <source>its administrator does not offer this method (%1)</source>
        <translation>இதன் நிர்வாகி இந்த முறையை வழங்கவில்லை (%1)</translation>
    </message>
    <message>
        <source>the list has %1 rows and may have %2, so it has to be split (%3)</source>
        <translation>பட்டியலில் %1 வரிசைகள் உள்ளன, %2 வரை இருக்கலாம்; எனவே, அதைப் பிரிக்க வேண்டும் (%3)</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>சூழல்</translation>
    </message>
    <message>
        <source>The environment to work in: practice, production, staging, development, or one that has an [environment.NAME] of its own. Set for the machine, the command line takes no other.</source>
        <translation>பணிபுரியும் சூழல்: practice, production, staging, development அல்லது தனக்கென [environment.NAME] உள்ள ஒன்று. கணினிக்கு நிர்ணயித்தால், கட்டளை வரி வேறொன்றை ஏற்காது.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>முறைகள்</translation>
    </message>
    <message>
        <source>The methods that may be used. The others are shown locked; without batchUpload the submit command refuses as well.</source>
        <translation>பயன்படுத்தக்கூடிய முறைகள். மற்றவை பூட்டிக் காட்டப்படும்; batchUpload இல்லாவிட்டால் submit கட்டளையும் மறுக்கும்.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>மொழிகள்</translation>
    </message>
    <message>
        <source>The languages that the program may speak, such as en. English is always there. Not set: every language that it knows.</source>
        <translation>செயலி பயன்படுத்தக்கூடிய மொழிகள்; எடுத்துக்காட்டாக en. ஆங்கிலம் எப்போதும் இருக்கும். நிர்ணயிக்காவிட்டால்: செயலிக்குத் தெரிந்த எல்லா மொழிகளும்.</translation>
    </message>
    <message>
        <source>Plain window titles</source>
        <translation>எளிய சாளரத் தலைப்புகள்</translation>
    </message>
    <message>
        <source>Keeps the names of lists, which may name people, out of window titles: task bars, screen sharing and monitoring show those.</source>
        <translation>ஆட்களின் பெயர்கள் இருக்கக்கூடிய பட்டியல் பெயர்களைச் சாளரத் தலைப்புகளில் காட்டாது: பணிப்பட்டைகள், திரைப் பகிர்வு, கண்காணிப்பு ஆகியவை அவற்றைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Notice of new versions</source>
        <translation>புதிய பதிப்புகளின் அறிவிப்பு</translation>
    </message>
    <message>
        <source>Whether the program tells of a new version. This version looks for none; the setting is kept for one that does.</source>
        <translation>புதிய பதிப்பு பற்றிச் செயலி தெரிவிக்குமா என்பது. இந்தப் பதிப்பு புதிய பதிப்பைத் தேடாது; தேடும் பதிப்புக்காக இந்த அமைப்பு வைத்திருக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>நிறங்கள்</translation>
    </message>
    <message>
        <source>The colours, which everybody chooses for themselves.</source>
        <translation>நிறங்களை ஒவ்வொருவரும் தாங்களே தேர்ந்தெடுத்துக்கொள்ளலாம்.</translation>
    </message>
    <message>
        <source>Rows in a list</source>
        <translation>பட்டியலில் வரிசைகள்</translation>
    </message>
    <message>
        <source>A list with more rows is not opened and not submitted, in a window and on the command line. Not set: no limit.</source>
        <translation>இதைவிட அதிக வரிசைகள் உள்ள பட்டியல் சாளரத்திலும் கட்டளை வரியிலும் திறக்கப்படாது, சமர்ப்பிக்கப்படாது. நிர்ணயிக்காவிட்டால்: வரம்பு இல்லை.</translation>
    </message>
    <message>
        <source>Results are kept</source>
        <translation>முடிவுகளை வைத்திருக்கும் காலம்</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>பதிலாள் (proxy)</translation>
    </message>
    <message>
        <source>The way to the service: system (as the system says, a PAC file included), none, or the address of a proxy, http://HOST:PORT or socks5://HOST:PORT, without a name or password in it. This machine itself is never reached through one.</source>
        <translation>சேவைக்கான வழி: system (கணினி கூறுவதுபோல், PAC கோப்பும் அடங்கும்), none அல்லது பதிலாள் (proxy) முகவரி http://HOST:PORT அல்லது socks5://HOST:PORT; அதில் பெயரோ கடவுச்சொல்லோ இருக்கக்கூடாது. இந்தக் கணினியே ஒருபோதும் பதிலாள் மூலம் அணுகப்படாது.</translation>
    </message>
    <message>
        <source>Extra certificate authorities</source>
        <translation>கூடுதல் சான்றிதழ் ஆணையங்கள்</translation>
    </message>
    <message>
        <source>A PEM file with certificates of authorities that are trusted besides those of the system. Where it cannot be read, nothing is sent.</source>
        <translation>கணினி நம்பும் ஆணையங்களுடன் கூடுதலாக நம்பப்படும் ஆணையங்களின் சான்றிதழ்கள் உள்ள PEM கோப்பு. அதைப் படிக்க முடியாவிட்டால், எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>சேவை</translation>
    </message>
    <message>
        <source>Base address of the API. Known for production (https://api.techpass.gov.sg) and staging (https://api.stg.techpass.suite.gov.sg); to be set for any other.</source>
        <translation>API-இன் அடிப்படை முகவரி. production (https://api.techpass.gov.sg), staging (https://api.stg.techpass.suite.gov.sg) ஆகியவற்றின் முகவரிகள் ஏற்கெனவே தெரியும்; மற்றவற்றுக்கு நிர்ணயிக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>உள்நுழைவு</translation>
    </message>
    <message>
        <source>The OpenID issuer that gives the tokens.</source>
        <translation>டோக்கன்களை வழங்கும் OpenID வழங்குநர் (issuer).</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>செயலி அடையாளம் (client ID)</translation>
    </message>
    <message>
        <source>This program&apos;s client id there: a public client, redirect http://127.0.0.1 with any port (RFC 8252).</source>
        <translation>அங்கு இந்தச் செயலிக்கு உள்ள client ID: public client, எந்த port-உடனும் http://127.0.0.1-க்குத் திருப்பிவிடும் (RFC 8252).</translation>
    </message>
    <message>
        <source>API key file</source>
        <translation>API சாவிக் கோப்பு</translation>
    </message>
    <message>
        <source>A file whose first line is the API key, so that only those who may use it can read it. Where it cannot be read, the environment cannot be used.</source>
        <translation>முதல் வரியில் API சாவி உள்ள கோப்பு; இதனால், பயன்படுத்த அனுமதி உள்ளவர்கள் மட்டுமே அதைப் படிக்க முடியும். அதைப் படிக்க முடியாவிட்டால், சூழலைப் பயன்படுத்த முடியாது.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API சாவி</translation>
    </message>
    <message>
        <source>The API key itself, sent as x-api-key. What is set for the machine can be read by everybody who uses it: prefer apiKeyFile.</source>
        <translation>API சாவி; x-api-key ஆக அனுப்பப்படும். கணினிக்கு நிர்ணயிப்பதை அந்தக் கணினியைப் பயன்படுத்தும் அனைவரும் படிக்கலாம்: அதற்குப் பதிலாக apiKeyFile பயன்படுத்துவது நல்லது.</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>நொடிக்குக் கோரிக்கைகள்</translation>
    </message>
    <message>
        <source>Slows sending down, never raises the service&apos;s own pace. A user may be slower than the machine&apos;s value, not faster. Not set: as the service&apos;s policy says.</source>
        <translation>அனுப்பும் வேகத்தைக் குறைக்கும்; சேவையின் வேகத்தைவிட ஒருபோதும் கூட்டாது. பயனர் கணினியின் மதிப்பைவிட மெதுவாக அனுப்பலாம், வேகமாக அனுப்ப முடியாது. நிர்ணயிக்காவிட்டால்: சேவையின் கொள்கைப்படி.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>What the status bar calls the environment.</source>
        <translation>நிலைப்பட்டையில் சூழலுக்குக் காட்டப்படும் பெயர்.</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>இணையவாசல்</translation>
    </message>
    <message>
        <source>The portal&apos;s address, for links.</source>
        <translation>இணைப்புகளுக்கான இணையவாசல் முகவரி.</translation>
    </message>
    <message>
        <source>Email invitation</source>
        <translation>மின்னஞ்சல் அழைப்பு</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>கணக்கை உருவாக்கு</translation>
    </message>
    <message>
        <source>Batch upload</source>
        <translation>மொத்தப் பதிவேற்றம்</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 என்பதையா குறிப்பிட்டீர்கள்?</translation>
    </message>
    <message>
        <source>%1 cannot be used; it takes %2.</source>
        <translation>%1 என்பதைப் பயன்படுத்த முடியாது; அது ஏற்பது: %2.</translation>
    </message>
    <message>
        <source>%1 is out of range: %2; it takes %3.</source>
        <translation>%1 வரம்புக்கு வெளியே உள்ளது: %2; அது ஏற்பது: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; it takes %3.</source>
        <translation>%1 என்பதில் &quot;%2&quot; இருக்க முடியாது; அது ஏற்பது: %3.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>கோப்பைப் படிக்க முடியவில்லை (%1).</translation>
    </message>
    <message>
        <source>The file is too large for a settings file.</source>
        <translation>அமைப்புக் கோப்புக்கு இந்தக் கோப்பு மிகப் பெரியது.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>கோப்பு UTF-8 உரை அல்ல. அதை UTF-8 ஆகச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>The file is %1, not UTF-8. Save it as UTF-8.</source>
        <translation>கோப்பு %1 வடிவில் உள்ளது, UTF-8 அல்ல. அதை UTF-8 ஆகச் சேமிக்கவும்.</translation>
    </message>
    <message>
        <source>This line is neither [section] nor name=value nor a comment (#).</source>
        <translation>இந்த வரி [section] அல்ல, name=value அல்ல, கருத்துரையும் (#) அல்ல.</translation>
    </message>
    <message>
        <source>%1 stands ahead of the first usable [section].</source>
        <translation>பயன்படுத்தக்கூடிய முதல் [section]-க்கு முன்பே %1 உள்ளது.</translation>
    </message>
    <message>
        <source>Others than its owner may write to %1, so users could change what is to be fixed. Take that right away (chmod go-w).</source>
        <translation>உரிமையாளர் அல்லாத மற்றவர்களும் %1-இல் எழுதலாம்; எனவே, நிர்ணயிக்கப்பட வேண்டியதைப் பயனர்கள் மாற்ற முடியும். அந்த அனுமதியை நீக்கவும் (chmod go-w).</translation>
    </message>
    <message>
        <source>%1 does not belong to root, so who owns it could change what is to be fixed.</source>
        <translation>%1 root-க்கு உரியதல்ல; எனவே, நிர்ணயிக்கப்பட வேண்டியதை அதன் உரிமையாளர் மாற்ற முடியும்.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln நாள்</numerusform>
            <numerusform>%Ln நாள்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>the name of an environment</source>
        <translation>ஒரு சூழலின் பெயர்</translation>
    </message>
    <message>
        <source>text on one line</source>
        <translation>ஒரே வரியில் உரை</translation>
    </message>
    <message>
        <source>a key without spaces</source>
        <translation>இடைவெளி இல்லாத சாவி</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 ஆகியவற்றில் ஒன்று</translation>
    </message>
    <message>
        <source>one or more of %1, with commas between</source>
        <translation>%1 ஆகியவற்றில் ஒன்று அல்லது பல, இடையே காற்புள்ளியுடன்</translation>
    </message>
    <message>
        <source>language codes such as en or zh-SG, with commas between</source>
        <translation>en, zh-SG போன்ற மொழிக் குறியீடுகள், இடையே காற்புள்ளியுடன்</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true அல்லது false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 முதல் %2 வரையிலான முழு எண்</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 முதல் %2 வரையிலான எண்</translation>
    </message>
    <message>
        <source>an https address without a name or password in it</source>
        <translation>பெயரோ கடவுச்சொல்லோ இல்லாத https முகவரி</translation>
    </message>
    <message>
        <source>the absolute path of a file</source>
        <translation>ஒரு கோப்பின் முழுப் பாதை</translation>
    </message>
    <message>
        <source>system, none, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>system, none, http://HOST:PORT அல்லது socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>%1 stands there already, on line %2.</source>
        <translation>%1 ஏற்கெனவே வரி %2-இல் உள்ளது.</translation>
    </message>
    <message>
        <source>%1 has no value; it takes %2. Leave the line out to set nothing.</source>
        <translation>%1 என்பதற்கு மதிப்பு இல்லை; அது ஏற்பது: %2. எதையும் நிர்ணயிக்காமல் இருக்க, வரியை நீக்கவும்.</translation>
    </message>
    <message>
        <source>[%1] is no known section; what stands in it does nothing.</source>
        <translation>[%1] அறியப்பட்ட பிரிவு அல்ல; அதில் உள்ளவற்றுக்கு எந்த விளைவும் இல்லை.</translation>
    </message>
    <message>
        <source>%1 is no known setting and does nothing.</source>
        <translation>%1 அறியப்பட்ட அமைப்பு அல்ல; அதற்கு எந்த விளைவும் இல்லை.</translation>
    </message>
    <message>
        <source>%1 is for each user to choose and is not taken from here.</source>
        <translation>%1 என்பதை ஒவ்வொரு பயனரும் தேர்ந்தெடுக்கலாம்; இங்கிருந்து எடுத்துக்கொள்ளப்படாது.</translation>
    </message>
    <message>
        <source>%1 has no effect in this version.</source>
        <translation>%1 என்பதற்கு இந்தப் பதிப்பில் எந்த விளைவும் இல்லை.</translation>
    </message>
    <message>
        <source>%1 can be read by everybody who uses this computer. apiKeyFile names a file that not all can read.</source>
        <translation>%1 என்பதை இந்தக் கணினியைப் பயன்படுத்தும் அனைவரும் படிக்கலாம். அனைவரும் படிக்க முடியாத ஒரு கோப்பை apiKeyFile குறிப்பிடும்.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>The language, which everybody chooses for themselves.</source>
        <translation>மொழியை ஒவ்வொருவரும் தாங்களே தேர்ந்தெடுத்துக்கொள்ளலாம்.</translation>
    </message>
    <message>
        <source>After how many days finished submissions are removed from this computer, with all that they say of people. What still waits to be sent stays.</source>
        <translation>முடிந்த சமர்ப்பிப்புகள், அவற்றில் ஆட்களைப் பற்றி உள்ள எல்லாத் தகவல்களுடன், எத்தனை நாள்களுக்குப் பிறகு இந்தக் கணினியிலிருந்து அகற்றப்படும். இன்னும் அனுப்பக் காத்திருப்பவை அப்படியே இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>techpass::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>தோற்றம்</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>கணக்கு</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>சூழல்</translation>
    </message>
    <message>
        <source>Fixed for this computer</source>
        <translation>இந்தக் கணினிக்கு நிர்ணயிக்கப்பட்டவை</translation>
    </message>
    <message>
        <source>About</source>
        <translation>செயலியைப் பற்றி</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>கணினியில் உள்ளபடி</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிர்நிறம்</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>அடர்நிறம்</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>அதிக நிறவேறுபாடு</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>நிறங்கள்</translation>
    </message>
    <message>
        <source>It has no effect in this version.</source>
        <translation>இந்தப் பதிப்பில் இதற்கு எந்த விளைவும் இல்லை.</translation>
    </message>
    <message>
        <source>A practice service on this computer. No real account is made and nobody is told.</source>
        <translation>இந்தக் கணினியில் உள்ள பயிற்சிச் சேவை. உண்மையான கணக்கு எதுவும் உருவாக்கப்படாது; யாருக்கும் தெரிவிக்கப்படாது.</translation>
    </message>
    <message>
        <source>A change is used from the next start of the program.</source>
        <translation>செயலியை அடுத்த முறை தொடங்கும்போது மாற்றம் நடப்புக்கு வரும்.</translation>
    </message>
    <message>
        <source>Nothing else is fixed by the administrator.</source>
        <translation>வேறு எதையும் நிர்வாகி நிர்ணயிக்கவில்லை.</translation>
    </message>
    <message>
        <source>TechPass Invite %1</source>
        <translation>TechPass Invite %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons: Lucide (ISC). Colours: Singapore Government Design System (MIT). Built with Qt %1.</source>
        <translation>GNU General Public License, பதிப்பு 3 அல்லது அதற்குப் பிந்தையதன்கீழ் வழங்கப்படும் கட்டற்ற மென்பொருள். சின்னங்கள்: Lucide (ISC). நிறங்கள்: Singapore Government Design System (MIT). Qt %1 கொண்டு உருவாக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>வெளியேறு</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in your browser.</source>
        <translation>உங்கள் உலாவியில் உள்நுழைவுக்காகக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>நீங்கள் உள்நுழையவில்லை.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>இந்தக் கணினியில்</translation>
    </message>
</context>
<context>
    <name>techpass::SheetEdits</name>
    <message>
        <source>Stopped, as the list changed meanwhile. Nothing was done.</source>
        <translation>இதற்கிடையே பட்டியல் மாறியதால் நிறுத்தப்பட்டது. எதுவும் செய்யப்படவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) of public officers stay empty: their email is the username.</source>
        <translation>
            <numerusform>பொதுச் சேவை அதிகாரியின் %Ln பயனர்பெயர் காலியாகவே இருக்கும்: அவரது மின்னஞ்சலே பயனர்பெயர்.</numerusform>
            <numerusform>பொதுச் சேவை அதிகாரிகளின் %Ln பயனர்பெயர்கள் காலியாகவே இருக்கும்: அவர்களின் மின்னஞ்சலே பயனர்பெயர்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln வரிசை நகலெடுக்கப்பட்டது</numerusform>
            <numerusform>%Ln வரிசைகள் நகலெடுக்கப்பட்டன</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added at the end.</source>
        <translation>
            <numerusform>%Ln வரிசை இறுதியில் சேர்க்கப்பட்டது.</numerusform>
            <numerusform>%Ln வரிசைகள் இறுதியில் சேர்க்கப்பட்டன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln வரிசை அகற்றப்பட்டது. Ctrl+Z மூலம் மீட்கலாம்.</numerusform>
            <numerusform>%Ln வரிசைகள் அகற்றப்பட்டன. Ctrl+Z மூலம் மீட்கலாம்.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has this order now. Ctrl+Z brings the former one back.</source>
        <translation>பட்டியல் இப்போது இந்த வரிசைமுறையில் உள்ளது. Ctrl+Z மூலம் முந்தைய வரிசைமுறையை மீட்கலாம்.</translation>
    </message>
    <message>
        <source>Not done: the command before it is still at work. Esc stops that one.</source>
        <translation>செய்யப்படவில்லை: முந்தைய கட்டளை இன்னும் நடந்துகொண்டிருக்கிறது. அதை நிறுத்த Esc.</translation>
    </message>
    <message>
        <source>The whole list is sorted so now, also the rows that are not shown. Ctrl+Z brings the former order back.</source>
        <translation>காட்டப்படாத வரிசைகள் உட்பட முழுப் பட்டியலும் இப்போது இவ்வாறு அடுக்கப்பட்டுள்ளது. Ctrl+Z மூலம் முந்தைய வரிசைமுறையை மீட்கலாம்.</translation>
    </message>
    <message>
        <source>Not copied: choose cells that stand in the same columns in every row.</source>
        <translation>நகலெடுக்கவில்லை: ஒவ்வொரு வரிசையிலும் ஒரே நெடுவரிசைகளில் உள்ள கலங்களைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) went into hidden columns.</source>
        <translation>
            <numerusform>%Ln மதிப்பு மறைந்த நெடுவரிசையில் சேர்ந்தது.</numerusform>
            <numerusform>%Ln மதிப்புகள் மறைந்த நெடுவரிசைகளில் சேர்ந்தன.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has this order already.</source>
        <translation>பட்டியல் ஏற்கெனவே இந்த வரிசைமுறையில் உள்ளது.</translation>
    </message>
    <message>
        <source>Stopped, as “%1” was left. Nothing was done.</source>
        <translation>“%1” விட்டுச் செல்லப்பட்டதால் நிறுத்தப்பட்டது. எதுவும் செய்யப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>techpass::SheetFinding</name>
    <message numerus="yes">
        <source>Replaced in %Ln cell(s). Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln கலத்தில் மாற்றப்பட்டது. Ctrl+Z மூலம் மீட்கலாம்.</numerusform>
            <numerusform>%Ln கலங்களில் மாற்றப்பட்டது. Ctrl+Z மூலம் மீட்கலாம்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln username(s) of public officers were left.</source>
        <translation>
            <numerusform>பொதுச் சேவை அதிகாரியின் %Ln பயனர்பெயர் மாற்றப்படவில்லை.</numerusform>
            <numerusform>பொதுச் சேவை அதிகாரிகளின் %Ln பயனர்பெயர்கள் மாற்றப்படவில்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was replaced.</source>
        <translation>நிறுத்தப்பட்டது. எதுவும் மாற்றீடு செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Nothing was replaced, as no value changes by it.</source>
        <translation>எதுவும் மாற்றீடு செய்யப்படவில்லை, ஏனெனில் எந்த மதிப்பும் மாறாது.</translation>
    </message>
</context>
<context>
    <name>techpass::SheetHeader</name>
    <message>
        <source>CC</source>
        <comment>country code, as a narrow column&apos;s title</comment>
        <translation>CC</translation>
    </message>
    <message>
        <source>%1
A click selects the column, a selected one can be dragged. Its arrow, a right-click, or Alt+Down in a cell opens its menu to sort it.</source>
        <translation>%1
நெடுவரிசையைத் தேர்ந்தெடுக்கச் சொடுக்கவும்; தேர்ந்தெடுத்ததை இழுக்கலாம். அதன் அம்புக்குறி, வலச்சொடுக்கு அல்லது கலத்தில் Alt+Down, அடுக்குவதற்கான பட்டியைத் திறக்கும்.</translation>
    </message>
</context>
<context>
    <name>techpass::SheetKeys</name>
    <message>
        <source>To the next cell</source>
        <translation>அடுத்த கலத்துக்கு</translation>
    </message>
    <message>
        <source>To the end of the filled cells</source>
        <translation>நிரப்பப்பட்ட கலங்களின் முடிவுக்கு</translation>
    </message>
    <message>
        <source>To the start or the end of the row</source>
        <translation>வரிசையின் தொடக்கத்துக்கு அல்லது முடிவுக்கு</translation>
    </message>
    <message>
        <source>To the start or the end of the list</source>
        <translation>பட்டியலின் தொடக்கத்துக்கு அல்லது முடிவுக்கு</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>ஒரு பக்கம் மேலே அல்லது கீழே</translation>
    </message>
    <message>
        <source>To the next cell, or back</source>
        <translation>அடுத்த கலத்துக்கு, அல்லது பின்னால்</translation>
    </message>
    <message>
        <source>A row down, or up</source>
        <translation>ஒரு வரிசை கீழே, அல்லது மேலே</translation>
    </message>
    <message>
        <source>Out of the list, or out of it backwards</source>
        <translation>பட்டியலை விட்டு முன்னால், அல்லது பின்னால்</translation>
    </message>
    <message>
        <source>One cell more or less</source>
        <translation>ஒரு கலம் கூடுதலாக அல்லது குறைவாக</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>முழு வரிசை</translation>
    </message>
    <message>
        <source>The whole column</source>
        <translation>முழு நெடுவரிசை</translation>
    </message>
    <message>
        <source>Change what is in the cell</source>
        <translation>கலத்தில் உள்ளதை மாற்று</translation>
    </message>
    <message>
        <source>Empty the cell and type</source>
        <translation>கலத்தைக் காலியாக்கித் தட்டச்சு செய்</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>வரிசை சேர்</translation>
    </message>
    <message>
        <source>While typing: leave the cell as it was</source>
        <translation>தட்டச்சு செய்யும்போது: கலத்தை முன்பிருந்தபடி விடு</translation>
    </message>
    <message>
        <source>While typing: put it into all selected cells</source>
        <translation>தட்டச்சு செய்யும்போது: தேர்ந்தெடுத்த எல்லாக் கலங்களிலும் இடு</translation>
    </message>
    <message>
        <source>While typing a reason: a new line</source>
        <translation>காரணம் தட்டச்சு செய்யும்போது: புதிய வரி</translation>
    </message>
    <message>
        <source>The menu of the column: sort, move, hide</source>
        <translation>நெடுவரிசையின் பட்டி: அடுக்கு, நகர்த்து, மறை</translation>
    </message>
    <message>
        <source>The menu of the cell</source>
        <translation>கலத்தின் பட்டி</translation>
    </message>
</context>
<context>
    <name>techpass::SheetMenus</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>அழி(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>கீழ்நோக்கி நிரப்பு(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;ut back as in the file</source>
        <translation>கோப்பில் உள்ளபடி மாற்று(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View details</source>
        <translation>விவரங்களைக் காட்டு(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Add row</source>
        <translation>வரிசை சேர்(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove rows</source>
        <translation>வரிசைகளை அகற்று(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olumn</source>
        <translation>நெடுவரிசை(&amp;O)</translation>
    </message>
    <message>
        <source>Show colu&amp;mns</source>
        <translation>நெடுவரிசைகளைக் காட்டு(&amp;M)</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>ஏறுமுகமாக அடுக்கு(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>இறங்குமுகமாக அடுக்கு(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Order of the list</source>
        <translation>பட்டியலின் வரிசைமுறை(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep this order</source>
        <translation>இந்த வரிசைமுறையை வைத்திரு(&amp;K)</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>இடப்புறம் நகர்த்து(&amp;L)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>வலப்புறம் நகர்த்து(&amp;R)</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>அகலத்தைப் பொருத்து(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>நெடுவரிசையை மறை(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Standard columns</source>
        <translation>இயல்பான நெடுவரிசைகள்(&amp;S)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>பெரிதாக்கு(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>சிறிதாக்கு(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 % (now %1 %)</source>
        <translation>&amp;100 % (இப்போது %1 %)</translation>
    </message>
</context>
<context>
    <name>techpass::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>விசைப்பலகைக் குறுக்குவழிகள்</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>பெயர் அல்லது விசையால் தேடு</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>குறுக்குவழிகளைத் தேடு</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>அப்படிச் செய்யும் விசை எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>While typing a reason: submit</source>
        <translation>காரணம் தட்டச்சு செய்யும்போது: சமர்ப்பி</translation>
    </message>
    <message>
        <source>Details of a row: the person before or after</source>
        <translation>வரிசையின் விவரங்கள்: முந்தைய அல்லது அடுத்த நபர்</translation>
    </message>
    <message>
        <source>Batch upload: paste rows</source>
        <translation>மொத்தப் பதிவேற்றம்: வரிசைகளை ஒட்டு</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>எல்லா இடங்களிலும்</translation>
    </message>
    <message>
        <source>Fields, lists and tables</source>
        <translation>புலங்கள், பட்டியல்கள், அட்டவணைகள்</translation>
    </message>
    <message>
        <source>List: moving</source>
        <translation>பட்டியல்: நகர்தல்</translation>
    </message>
    <message>
        <source>List: selecting</source>
        <translation>பட்டியல்: தேர்ந்தெடுத்தல்</translation>
    </message>
    <message>
        <source>List: editing</source>
        <translation>பட்டியல்: திருத்துதல்</translation>
    </message>
    <message>
        <source>List: problems, finding and filter</source>
        <translation>பட்டியல்: சிக்கல்கள், தேடல், வடிகட்டல்</translation>
    </message>
    <message>
        <source>List: view</source>
        <translation>பட்டியல்: காட்சி</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>அனுப்புபெட்டி</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>வரைவுகள்</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>படிவங்கள்</translation>
    </message>
    <message>
        <source>Close; what was typed is asked about first</source>
        <translation>மூடு; தட்டச்சு செய்தது இருந்தால் முதலில் கேட்கும்</translation>
    </message>
</context>
<context>
    <name>techpass::Sidebar</name>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>பக்கங்கள்</translation>
    </message>
</context>
<context>
    <name>techpass::SignInDialog</name>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>உள்நுழைவுக்காகக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழைவு</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>உங்கள் உலாவியில் தொடரவும்</translation>
    </message>
    <message>
        <source>Sign in with your TechPass in the browser window that just opened. This window goes on by itself. If no browser opened, copy this address into one:</source>
        <translation>இப்போது திறந்த உலாவிச் சாளரத்தில் உங்கள் TechPass மூலம் உள்நுழையவும். பின்னர், இந்தச் சாளரம் தானாகத் தொடரும். உலாவி திறக்கவில்லை என்றால், இந்த முகவரியை நகலெடுத்து உலாவியில் ஒட்டவும்:</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>உள்நுழைவு முகவரி</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>நகலெடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>உலாவியை மீண்டும் திற</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
</context>
<context>
    <name>techpass::SingleSubmitter</name>
    <message>
        <source>Email invitation – %1</source>
        <translation>மின்னஞ்சல் அழைப்பு – %1</translation>
    </message>
    <message>
        <source>Create account – %1</source>
        <translation>கணக்கை உருவாக்கு – %1</translation>
    </message>
</context>
<context>
    <name>techpass::SpreadsheetView</name>
    <message>
        <source>Users in the list</source>
        <translation>பட்டியலில் உள்ள பயனர்கள்</translation>
    </message>
    <message>
        <source>F6 leaves the table.</source>
        <translation>அட்டவணையிலிருந்து வெளியேற F6-ஐ அழுத்தவும்.</translation>
    </message>
    <message>
        <source>%1 of %2 rows… Esc stops.</source>
        <translation>%1 / %2 வரிசைகள்… நிறுத்த Esc.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy the rows in Excel, then paste again.</source>
        <translation>ஒட்டுவதற்கு எதுவும் இல்லை. Excel-இல் வரிசைகளை நகலெடுத்து, மீண்டும் ஒட்டவும்.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>நிறுத்தப்பட்டது. எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Row %1 was changed, which the filter does not show.</source>
        <translation>வரிசை %1 மாற்றப்பட்டது; வடிகட்டி அதைக் காட்டவில்லை.</translation>
    </message>
    <message>
        <source>Reading what was copied: %1 %. Esc stops.</source>
        <translation>நகலெடுக்கப்பட்டது வாசிக்கப்படுகிறது: %1 %. நிறுத்த Esc.</translation>
    </message>
    <message>
        <source>The rows stand in the order of the list.</source>
        <translation>வரிசைகள் பட்டியலின் வரிசைமுறையில் உள்ளன.</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending.</source>
        <translation>%1 படி ஏறுமுகமாக அடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Sorted by %1, descending.</source>
        <translation>%1 படி இறங்குமுகமாக அடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Row %1 and others were changed. The filter does not show row %1.</source>
        <translation>வரிசை %1-உம் பிறவும் மாற்றப்பட்டன. வடிகட்டி வரிசை %1-ஐக் காட்டவில்லை.</translation>
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
        <translation>இணைப்பில் உள்ளது</translation>
    </message>
    <message>
        <source>Offline – everything you submit waits in the Outbox</source>
        <translation>இணைப்பில் இல்லை – நீங்கள் சமர்ப்பிப்பவை அனுப்புபெட்டியில் காத்திருக்கும்</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>எதுவும் காத்திருக்கவில்லை</translation>
    </message>
</context>
<context>
    <name>techpass::StatusPage</name>
    <message>
        <source>Refresh</source>
        <translation>புதுப்பி</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ஏற்றுமதி…</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>ஏற்றப்படுகிறது</translation>
    </message>
    <message>
        <source>Invite user status</source>
        <translation>அழைப்பு நிலை</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>காட்டும் நபர்கள்</translation>
    </message>
    <message>
        <source>All</source>
        <translation>எல்லாரும்</translation>
    </message>
    <message>
        <source>Not onboarded</source>
        <translation>சேராதவர்கள்</translation>
    </message>
    <message>
        <source>SEED pending</source>
        <translation>SEED நிலுவை</translation>
    </message>
    <message>
        <source>Expiring in 7 days</source>
        <translation>7 நாள்களில் காலாவதி</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>நபர்களைத் தேடு</translation>
    </message>
    <message>
        <source>Search name, email…</source>
        <translation>பெயர், மின்னஞ்சல் தேடு…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invited</source>
        <translation>
            <numerusform>%Ln நபர் அழைக்கப்பட்டார்</numerusform>
            <numerusform>%Ln பேர் அழைக்கப்பட்டனர்</numerusform>
        </translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>யாரும் இல்லை</translation>
    </message>
    <message>
        <source>No one matches this search and filter.</source>
        <translation>இந்தத் தேடலுக்கும் வடிகட்டிக்கும் யாரும் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>அனைவரையும் காட்டு</translation>
    </message>
    <message>
        <source>Sign in to see who was invited</source>
        <translation>யார் அழைக்கப்பட்டார்கள் எனப் பார்க்க உள்நுழையவும்</translation>
    </message>
    <message>
        <source>The list comes from the service and shows only what you may see.</source>
        <translation>பட்டியல் சேவையிலிருந்து வருகிறது; நீங்கள் பார்க்க அனுமதி உள்ளதை மட்டுமே காட்டுகிறது.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>The list could not be loaded</source>
        <translation>பட்டியலை ஏற்ற முடியவில்லை</translation>
    </message>
    <message>
        <source>No one was invited yet</source>
        <translation>இன்னும் யாரும் அழைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Everyone who is invited is listed here with their status.</source>
        <translation>அழைக்கப்படும் அனைவரும் தங்கள் நிலையுடன் இங்குப் பட்டியலிடப்படுவார்கள்.</translation>
    </message>
    <message>
        <source>Asking the service who was invited.</source>
        <translation>யார் அழைக்கப்பட்டார்கள் எனச் சேவையிடம் கேட்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <translation>அழைப்பை மீண்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>மின்னஞ்சலை நகலெடு</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>You are offline. This is how the list was: %1.</source>
        <translation>நீங்கள் இணைப்பில் இல்லை. இது முந்தைய பட்டியல்: %1.</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>நீங்கள் இணைப்பில் இல்லை</translation>
    </message>
    <message>
        <source>The list comes from the service. It can be loaded when you are connected again.</source>
        <translation>பட்டியல் சேவையிலிருந்து வருகிறது. மீண்டும் இணைந்ததும் அதை ஏற்றலாம்.</translation>
    </message>
    <message>
        <source>Your account does not see this list</source>
        <translation>உங்கள் கணக்கால் இந்தப் பட்டியலைப் பார்க்க முடியாது</translation>
    </message>
</context>
<context>
    <name>techpass::SubmissionBox</name>
    <message>
        <source>Submission shown</source>
        <translation>காட்டப்படும் சமர்ப்பிப்பு</translation>
    </message>
</context>
<context>
    <name>techpass::SubmissionCard</name>
    <message>
        <source>Progress of the submission</source>
        <translation>சமர்ப்பிப்பின் முன்னேற்றம்</translation>
    </message>
    <message>
        <source>Progress of %1: %2 of %3 done</source>
        <translation>%1 முன்னேற்றம்: %2 / %3 முடிந்தது</translation>
    </message>
</context>
<context>
    <name>techpass::SubmissionsModel</name>
    <message>
        <source>All submissions</source>
        <translation>எல்லாச் சமர்ப்பிப்புகளும்</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of %4 done</source>
        <comment>title, time, rows done, rows</comment>
        <translation>%1 · %2 · %3 / %4 முடிந்தது</translation>
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
        <translation>%1 சூழலில் %2 ஆக உள்நுழைவு முடிந்தது</translation>
    </message>
    <message>
        <source>%1 may not create accounts: a Subscription Admin or another public officer may.</source>
        <translation>கணக்குகளை உருவாக்க %1 அவர்களுக்கு அனுமதி இல்லை: சந்தா நிர்வாகியோ வேறொரு பொதுச் சேவை அதிகாரியோ உருவாக்கலாம்.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %Ln second(s).</source>
        <translation>
            <numerusform>%1 %Ln நொடியில் மீண்டும் முயலும்.</numerusform>
            <numerusform>%1 %Ln நொடிகளில் மீண்டும் முயலும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not ready and stay; &quot;check&quot; says why.</source>
        <translation>
            <numerusform>%Ln வரிசை தயாராக இல்லாததால் அனுப்பப்படாது; காரணத்தை &quot;check&quot; கூறும்.</numerusform>
            <numerusform>%Ln வரிசைகள் தயாராக இல்லாததால் அனுப்பப்படாது; காரணத்தை &quot;check&quot; கூறும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was sent. Run the same command again afterwards.</source>
        <translation>%1 எதுவும் அனுப்பப்படவில்லை. பின்னர் இதே கட்டளையை மீண்டும் இயக்கவும்.</translation>
    </message>
    <message>
        <source>No row is ready, so nothing was sent.</source>
        <translation>எந்த வரிசையும் தயாராக இல்லாததால் எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>This file was submitted before and is done: nothing is sent again.</source>
        <translation>இந்தக் கோப்பு முன்பே சமர்ப்பிக்கப்பட்டு முடிந்துவிட்டது: எதுவும் மீண்டும் அனுப்பப்படாது.</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln row(s).</source>
        <translation>
            <numerusform>%Ln வரிசை அனுப்பப்படுகிறது.</numerusform>
            <numerusform>%Ln வரிசைகள் அனுப்பப்படுகின்றன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with the earlier submission of this file: %Ln row(s) left.</source>
        <translation>
            <numerusform>இந்தக் கோப்பின் முந்தைய சமர்ப்பிப்பு தொடர்கிறது: %Ln வரிசை மீதம் உள்ளது.</numerusform>
            <numerusform>இந்தக் கோப்பின் முந்தைய சமர்ப்பிப்பு தொடர்கிறது: %Ln வரிசைகள் மீதம் உள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 / %2 முடிந்தது</translation>
    </message>
    <message>
        <source>The service does not let %1 create accounts. The rows stay in the outbox.</source>
        <translation>கணக்குகளை உருவாக்க %1 அவர்களைச் சேவை அனுமதிக்கவில்லை. வரிசைகள் அனுப்புபெட்டியில் இருக்கும்.</translation>
    </message>
    <message>
        <source>%1 Sending goes on as soon as it can be written.</source>
        <translation>%1 எழுத முடிந்தவுடன் அனுப்புவது தொடரும்.</translation>
    </message>
    <message>
        <source>Another window or command is sending these rows. Waiting for its results.</source>
        <translation>மற்றொரு சாளரம் அல்லது கட்டளை இந்த வரிசைகளை அனுப்புகிறது. அதன் முடிவுகளுக்காகக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>The service cannot take more now. Trying again at %1.</source>
        <translation>சேவையால் இப்போது மேலும் ஏற்க முடியவில்லை. %1 மணிக்கு மீண்டும் முயலும்.</translation>
    </message>
    <message>
        <source>%1: %2 Run the same command again afterwards: nothing is sent twice.</source>
        <translation>%1: %2 பின்னர் இதே கட்டளையை மீண்டும் இயக்கவும்: எதுவும் இருமுறை அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts created</source>
        <translation>உருவாக்கப்பட்ட கணக்குகள்: %1 / %2</translation>
    </message>
    <message>
        <source>%1 The rows stay in the outbox.</source>
        <translation>%1 வரிசைகள் அனுப்புபெட்டியில் இருக்கும்.</translation>
    </message>
    <message>
        <source>This file was submitted before, and its results are not kept any more: nothing is sent again.</source>
        <translation>இந்தக் கோப்பு முன்பே சமர்ப்பிக்கப்பட்டது; அதன் முடிவுகள் இப்போது இல்லை. எதுவும் மீண்டும் அனுப்பப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>techpass::SupportDialog</name>
    <message>
        <source>Save support bundle</source>
        <translation>உதவித் தொகுப்பைச் சேமி</translation>
    </message>
    <message>
        <source>This is everything that is in it: versions, settings, counts and the log. No people, no lists, no tokens and no keys. Nothing is sent; you save it and pass it on yourself.</source>
        <translation>இதில் உள்ளவை அனைத்தும் இவையே: பதிப்புகள், அமைப்புகள், எண்ணிக்கைகள், பதிவேடு (log). ஆட்கள், பட்டியல்கள், டோக்கன்கள், சாவிகள் எதுவும் இல்லை. எதுவும் அனுப்பப்படாது; நீங்களே சேமித்து, உரியவரிடம் கொடுக்கலாம்.</translation>
    </message>
    <message>
        <source>Content of the support bundle</source>
        <translation>உதவித் தொகுப்பின் உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>சேமி…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>உரை (*.txt)</translation>
    </message>
</context>
<context>
    <name>techpass::TemplateText</name>
    <message>
        <source>%1: name a file that ends in .csv or .xlsx.</source>
        <translation>%1: .csv அல்லது .xlsx என முடியும் கோப்பைக் குறிப்பிடவும்.</translation>
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
        <translation>உள்நுழைந்திருப்பவர்: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>வெளியேறு</translation>
    </message>
</context>
<context>
    <name>techpass::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>வரவேற்கிறோம்</translation>
    </message>
    <message>
        <source>Email invitation</source>
        <translation>மின்னஞ்சல் அழைப்பு</translation>
    </message>
    <message>
        <source>A public officer gets an email and signs up.</source>
        <translation>பொதுச் சேவை அதிகாரி மின்னஞ்சல் பெற்றுப் பதிவு செய்வார்.</translation>
    </message>
    <message>
        <source>One account</source>
        <translation>ஒரு கணக்கு</translation>
    </message>
    <message>
        <source>A form for one vendor or one public officer.</source>
        <translation>ஒரு விற்பனையாளர் அல்லது பொதுச் சேவை அதிகாரிக்கான படிவம்.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>பட்டியல்</translation>
    </message>
    <message>
        <source>Many people from a CSV or Excel file. Preparing it works offline.</source>
        <translation>CSV அல்லது Excel கோப்பிலிருந்து பலர். இணைப்பு இல்லாமலும் தயாரிக்கலாம்.</translation>
    </message>
    <message>
        <source>TechPass guide</source>
        <translation>TechPass வழிகாட்டி</translation>
    </message>
    <message>
        <source>SEED guide</source>
        <translation>SEED வழிகாட்டி</translation>
    </message>
    <message>
        <source>Create TechPass accounts for public officers and vendors, and follow what becomes of each.</source>
        <translation>பொதுச் சேவை அதிகாரிகளுக்கும் விற்பனையாளர்களுக்கும் TechPass கணக்குகளை உருவாக்கி, ஒவ்வொன்றின் நிலையையும் காணலாம்.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>தொடங்குவது எப்படி</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>பட்டியலைத் திற…</translation>
    </message>
    <message>
        <source>Try the sample list</source>
        <translation>மாதிரிப் பட்டியலை முயற்சி செய்</translation>
    </message>
    <message>
        <source>Go to the Overview</source>
        <translation>மேலோட்டத்துக்குச் செல்</translation>
    </message>
    <message>
        <source>Keyboard: Ctrl+K finds every command, F1 shows all keys.</source>
        <translation>விசைப்பலகை: Ctrl+K எந்தக் கட்டளையையும் தேடும், F1 எல்லா விசைகளையும் காட்டும்.</translation>
    </message>
    <message>
        <source>A list can be opened and mended without signing in. Nothing is sent before you submit it.</source>
        <translation>உள்நுழையாமலேயே பட்டியலைத் திறந்து திருத்தலாம். நீங்கள் சமர்ப்பிக்கும் வரை எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>This is practice mode: the service runs inside the program, nothing leaves this computer, and no account is real.</source>
        <translation>இது பயிற்சி முறை: சேவை இந்தச் செயலிக்குள்ளேயே இயங்குகிறது; இந்தக் கணினியிலிருந்து எதுவும் வெளியேறாது; எந்தக் கணக்கும் உண்மையானதல்ல.</translation>
    </message>
    <message>
        <source>This is %1: what you submit makes real accounts. The sample list opens in practice mode, where none is.</source>
        <translation>இது %1: நீங்கள் சமர்ப்பிப்பவை உண்மையான கணக்குகளை உருவாக்கும். மாதிரிப் பட்டியல் பயிற்சி முறையில் திறக்கும்; அங்கே எதுவும் உண்மையானதல்ல.</translation>
    </message>
    <message>
        <source>This is %1: what you submit makes real accounts.</source>
        <translation>இது %1: நீங்கள் சமர்ப்பிப்பவை உண்மையான கணக்குகளை உருவாக்கும்.</translation>
    </message>
</context>
<context>
    <name>techpass::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>கோப்பு(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open list…</source>
        <translation>பட்டியலைத் திற(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>அண்மையில் திறந்தவை(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New empty list</source>
        <translation>புதிய வெற்றுப் பட்டியல்(&amp;N)</translation>
    </message>
    <message>
        <source>Download &amp;template…</source>
        <translation>வார்ப்புருவைப் பதிவிறக்கு(&amp;T)…</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>உள்நுழை(&amp;I)</translation>
    </message>
    <message>
        <source>Sign o&amp;ut</source>
        <translation>வெளியேறு(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>மூடு(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>செல்(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>காட்சி(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Wide sidebar</source>
        <translation>அகலமான பக்கப்பட்டை(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>உதவி(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save support bundle…</source>
        <translation>உதவித் தொகுப்பைச் சேமி(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;About TechPass Invite</source>
        <translation>TechPass Invite பற்றி(&amp;A)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>file and folder</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>இந்தக் கோப்புகளை மறந்துவிடு(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>அழைப்பு(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Email invitation…</source>
        <translation>மின்னஞ்சல் அழைப்பு(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Create account…</source>
        <translation>கணக்கை உருவாக்கு(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Batch upload…</source>
        <translation>மொத்தப் பதிவேற்றம்(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>கட்டளைப் பலகை(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>திருத்து(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>விசைப்பலகைக் குறுக்குவழிகள்(&amp;K)</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>பட்டியலை ஏற்றுமதி செய்(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>techpass::WorkLine</name>
    <message>
        <source>Work on the list</source>
        <translation>பட்டியலில் நடக்கும் வேலை</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Stop, and leave the list as it was</source>
        <translation>நிறுத்திவிட்டு, பட்டியலை முன்பு இருந்தபடியே விடு</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how far a work is, in hundredths</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Changing the list… %1</source>
        <translation>பட்டியல் மாற்றப்படுகிறது… %1</translation>
    </message>
    <message>
        <source>Arranging the rows… %1</source>
        <translation>வரிசைகள் ஒழுங்குபடுத்தப்படுகின்றன… %1</translation>
    </message>
</context>
<context>
    <name>techpass::WorkSettings</name>
    <message>
        <source>As the service says</source>
        <translation>சேவை கூறுவதுபோல்</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>கணினி கூறுவதுபோல்</translation>
    </message>
    <message>
        <source>None</source>
        <translation>எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>இந்த முகவரி</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>பதிலாள் (proxy) முகவரி</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>பயன்படுத்த வேண்டியது: %1.</translation>
    </message>
</context>
<context>
    <name>techpass::WorkspaceKey</name>
    <message>
        <source>The passphrase in %1 does not open what is kept here.</source>
        <translation>%1-இல் உள்ள கடவுச்சொற்றொடரால், இங்கு வைத்திருக்கும் தரவைத் திறக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>The key to what is kept here is in this desktop&apos;s keychain, which is locked.</source>
        <translation>இங்கு வைத்திருக்கும் தரவின் சாவி இந்தக் கணினியின் சாவிக்கொத்தில் (keychain) உள்ளது; சாவிக்கொத்து பூட்டப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The key to what is kept here is in this desktop&apos;s keychain, which does not answer.</source>
        <translation>இங்கு வைத்திருக்கும் தரவின் சாவி இந்தக் கணினியின் சாவிக்கொத்தில் (keychain) உள்ளது; சாவிக்கொத்து பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>What is kept here is sealed with a passphrase: give a file with it by --passphrase-file.</source>
        <translation>இங்கு வைத்திருக்கும் தரவு கடவுச்சொற்றொடரால் முத்திரையிடப்பட்டுள்ளது: அது உள்ள கோப்பை --passphrase-file மூலம் குறிப்பிடவும்.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: its first line is empty; it is to be the passphrase.</source>
        <translation>%1: அதன் முதல் வரி காலியாக உள்ளது; அதில் கடவுச்சொற்றொடர் இருக்க வேண்டும்.</translation>
    </message>
</context>
</TS>
