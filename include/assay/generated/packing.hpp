// SPDX-License-Identifier: BSL-1.0
// Generated from rates/packing.csv by src/tablegen (tablegen ROOT). Do not edit.
// Belongs to packing/builtin.hpp, which includes it inside a namespace.

using namespace std::string_view_literals;

// clang-format off
inline constexpr auto packing_table = R"csv(# format: assay-packing/1
# title: How many are in a package of arms
# licence: facts; collected for Assay
# meaning: a package of the class holds at least and at most so many; makers differ, so others than these exist
# status: seen (in the source named) or unverified (from memory)
# package: case, crate and box are one; container is one of 20 feet
name,item,class,package,least,most,status,source
grenade-f1,F-1 hand grenades,AM-HG,box,20,20,seen,wooden box in a report of a defence ministry; Actualidad RD 2022-03-16
762x39,7.62x39 mm cartridges,AM-S,case,1320,1320,unverified,two tins of 660
762x39-makers,7.62x39 mm cartridges,AM-S,case,700,1500,unverified,the cases of several makers
762x54r,7.62x54R mm cartridges,AM-S,case,880,880,unverified,
545x39,5.45x39 mm cartridges,AM-S,case,2160,2160,unverified,
127x108,12.7x108 mm cartridges,AM-S,case,160,170,unverified,
pg7v,PG-7V rounds,AM-RPG,box,6,6,unverified,
mortar82,82 mm mortar bombs,AM-MO,box,3,10,unverified,
mortar120,120 mm mortar bombs,AM-MO,box,2,2,unverified,
shell155,152 and 155 mm shells,AM-L,box,1,1,unverified,
shell155-pallet,155 mm shells,AM-L,pallet,8,8,unverified,
grad122,122 mm Grad rockets,AM-RK,case,1,1,unverified,
rocket107,107 mm rockets,AM-RK,case,1,2,unverified,
container-shells152,152 mm shells,AM-L,container,300,448,seen,three published estimates of North Korean deliveries divided: 1000 containers for 300000; 5000 for 2.0 million; 6700 for 3 million
container-rockets122,122 mm rockets,AM-RK,container,75,80,seen,two published estimates of North Korean deliveries divided: 5000 containers for 0.4 million; 6700 for 0.5 million
)csv"sv;
// clang-format on
