// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace techpass::bench {

// The words that made-up lists are put together from.

struct MadeUpName
{
    const char *first;
    const char *last;
    const char *address; ///< how an email spells it
};

inline constexpr std::array usualNames{MadeUpName{"Wei Ming", "Tan", "tan_wei_ming"},
    MadeUpName{"Hui Ling", "Lim", "lim_hui_ling"}, MadeUpName{"Jia Hao", "Lee", "lee_jia_hao"},
    MadeUpName{"Mei-Ling", "Ng", "ng_mei_ling"}, MadeUpName{"Kok Leong", "Ong", "ong_kok_leong"},
    MadeUpName{"Xiu Ying", "Wong", "wong_xiu_ying"}, MadeUpName{"Zhi Hao", "Goh", "goh_zhi_hao"},
    MadeUpName{"Pei Shan", "Chua", "chua_pei_shan"}, MadeUpName{"Boon Keng", "Teo", "teo_boon_keng"},
    MadeUpName{"Muhammad Hafiz", "Bin Salleh", "muhammad_hafiz_salleh"},
    MadeUpName{"Nurul Aisyah", "Binte Rahman", "nurul_aisyah_rahman"},
    MadeUpName{"Siti Aminah", "Ismail", "siti_aminah_ismail"},
    MadeUpName{"Farid", "Abdullah", "farid_abdullah"}, MadeUpName{"Kavitha", "Nair", "kavitha_nair"},
    MadeUpName{"Arun", "Kumar", "arun_kumar"}, MadeUpName{"Priya", "Subramaniam", "priya_subramaniam"},
    MadeUpName{"Muthu", "s/o Raj", "muthu_raj"}, MadeUpName{"Deepa", "d/o Krishnan", "deepa_krishnan"},
    MadeUpName{"Grace", "D'Souza", "grace_dsouza"}, MadeUpName{"Rebecca", "O'Brien", "rebecca_obrien"},
    MadeUpName{"José", "Fernandez", "jose_fernandez"}, MadeUpName{"Zoë", "Müller", "zoe_muller"}};

inline constexpr std::array ownScriptNames{MadeUpName{"伟明", "陈", "chen_weiming"},
    MadeUpName{"敏", "李", "li_min"}, MadeUpName{"கவிதா", "நாயர்", "kavitha_nayar"},
    MadeUpName{"முத்து", "குமார்", "muthu_kumar"}, MadeUpName{"نور", "رحمن", "nur_rahman"}};

struct MadeUpPlace
{
    const char *domain;
    const char *organisation;
};

inline constexpr std::array agencies{MadeUpPlace{"tech.gov.sg", "Government Technology Agency"},
    MadeUpPlace{"moe.gov.sg", "Ministry of Education"}, MadeUpPlace{"mom.gov.sg", "Ministry of Manpower"},
    MadeUpPlace{"moh.gov.sg", "Ministry of Health"}, MadeUpPlace{"hdb.gov.sg", "Housing & Development Board"},
    MadeUpPlace{"lta.gov.sg", "Land Transport Authority"},
    MadeUpPlace{"nea.gov.sg", "National Environment Agency"},
    MadeUpPlace{"acra.gov.sg", "Accounting and Corporate Regulatory Authority"},
    MadeUpPlace{"ura.gov.sg", "Urban Redevelopment Authority"},
    MadeUpPlace{"iras.gov.sg", "Inland Revenue Authority of Singapore"}};

inline constexpr std::array vendors{MadeUpPlace{"accenture.com", "Accenture Pte Ltd"},
    MadeUpPlace{"sg.hitachi.com.sg", "Hitachi Asia Ltd"}, MadeUpPlace{"hitachi.com.sg", "Hitachi Asia Ltd"},
    MadeUpPlace{"ibm.com", "IBM Singapore Pte Ltd"}, MadeUpPlace{"sg.ibm.com", "IBM Singapore Pte Ltd"},
    MadeUpPlace{"ncs.com.sg", "NCS Pte. Ltd."}, MadeUpPlace{"thoughtworks.com", "Thoughtworks Pte Ltd"}};

inline constexpr std::array departments{"", "", "", "Digital Services", "Infocomm Infrastructure",
    "Data Office", "Human Resource & Development", "Applications", "Cyber Security Group"};

inline constexpr std::array plainReasons{"Joins the data platform team for phase two",
    "Onboarding to the case management system", "Takes over application support from March",
    "Replaces a colleague who left the project", "Internal rotation; 6 months",
    "Needs access to the SHIP-HATS pipelines of the agency", "User acceptance testing of the grants portal"};

/// With a comma, so that they stand in quotes.
inline constexpr std::array longerReasons{"New joiner, starts 1 Dec, reports to the project office",
    "Network review, phase 2, all sites", "Renewal of maintenance, same team as last year"};

/// With what a quoted cell may hold besides.
inline constexpr std::array oddReasons{
    "SOC support, \"night\" shift", "Network review\nphase 2, all sites", "See \"Access matrix\", row 14"};

} // namespace techpass::bench
