# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of Kith is built with: C++20, warnings as errors, ccache and
# precompiled headers where present, sanitizers on request.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
# moc reads no generated file of ours: it need not wait for the libraries a target links.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(KITH_CCACHE ccache)
if(KITH_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A precompiled header needs these two to be reused from the cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1;${KITH_CCACHE}")
endif()

find_program(KITH_LLD ld.lld)
if(KITH_LLD)
    add_link_options(-fuse-ld=lld)
endif()

add_library(kith_options INTERFACE)
target_compile_options(kith_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual)
if(KITH_WARNINGS_AS_ERRORS)
    target_compile_options(kith_options INTERFACE -Werror)
    # At -O2 and above GCC 12 takes its own std::string for what these warn of; the other builds keep them.
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND NOT CMAKE_BUILD_TYPE STREQUAL Debug)
        target_compile_options(kith_options INTERFACE
            -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-array-bounds -Wno-restrict)
    endif()
endif()
target_compile_definitions(kith_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(KITH_SANITIZE)
    # GCC 12 sees uninitialised values in its own <regex> and <optional> once these are on.
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
    add_compile_definitions(_GLIBCXX_ASSERTIONS)
endif()

if(KITH_FUZZ)
    # All of core is measured by the fuzzer, not only its own file.
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
