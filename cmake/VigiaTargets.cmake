# SPDX-License-Identifier: GPL-3.0-or-later
# One way to make a library, a program and a test; compiler settings live here and nowhere else.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(VIGIA_CCACHE ccache)
if(VIGIA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # What ccache's manual asks for where headers are precompiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${VIGIA_CCACHE}")
endif()

# A hundred test programs link each time a library changes: where there is a fast linker it is used.
find_program(VIGIA_MOLD mold)
if(VIGIA_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
    add_link_options(-fuse-ld=mold)
endif()

add_library(vigia_options INTERFACE)
target_compile_definitions(vigia_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(vigia_options INTERFACE /W4 /permissive- /utf-8 /we4062)
else()
    target_compile_options(vigia_options INTERFACE
        -Wall -Wextra -Wpedantic -Wno-missing-field-initializers -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
        -Werror=switch -Werror=return-type
        -pthread) # some libraries ask for it: then all do, or their precompiled headers would not be the same
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 warns of initializer lists in default member initializers when it optimises: wrongly.
        target_compile_options(vigia_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()
if(VIGIA_WERROR)
    target_compile_options(vigia_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(VIGIA_SANITIZE)
    target_compile_options(vigia_options INTERFACE -fsanitize=${VIGIA_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(vigia_options INTERFACE -fsanitize=${VIGIA_SANITIZE})
endif()

# Reading the standard library's and Qt's headers is most of the work of compiling: it is done once for all targets
# without windows, and once for those with. Every file includes what it uses all the same.
function(vigia_precompiled name)
    file(WRITE "${PROJECT_BINARY_DIR}/${name}.cpp.new" "// Carries the precompiled headers.\n")
    file(COPY_FILE "${PROJECT_BINARY_DIR}/${name}.cpp.new" "${PROJECT_BINARY_DIR}/${name}.cpp" ONLY_IF_DIFFERENT)
    add_library(${name} OBJECT "${PROJECT_BINARY_DIR}/${name}.cpp")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE ${ARGN} vigia_options)
    target_precompile_headers(${name} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/${name}.h")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${name} PRIVATE -fpch-preprocess) # ccache sees through it
    endif()
endfunction()

# Whether TARGET links Qt6::Widgets, itself or through what it links.
function(vigia_has_windows target result)
    set(open ${target})
    set(seen)
    while(open)
        list(POP_FRONT open one)
        if(one STREQUAL "Qt6::Widgets")
            set(${result} TRUE PARENT_SCOPE)
            return()
        endif()
        if(NOT TARGET ${one} OR one IN_LIST seen)
            continue()
        endif()
        list(APPEND seen ${one})
        foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
            get_target_property(linked ${one} ${property})
            if(linked)
                list(APPEND open ${linked})
            endif()
        endforeach()
    endwhile()
    set(${result} FALSE PARENT_SCOPE)
endfunction()

function(vigia_use_precompiled target)
    if(NOT VIGIA_PRECOMPILE)
        return()
    endif()
    vigia_has_windows(${target} windows)
    if(windows)
        target_precompile_headers(${target} REUSE_FROM precompiled_ui)
    else()
        target_precompile_headers(${target} REUSE_FROM precompiled)
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
endfunction()

# vigia_library(NAME SOURCES… [LINKS …]) → the library vigia::NAME of the folder it stands in.
# What it may include is what it links; tests/architecture holds the table against the #include lines.
function(vigia_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(vigia_${name} STATIC ${ARG_SOURCES})
    add_library(vigia::${name} ALIAS vigia_${name})
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR PARENT_PATH tree) # app/ or ui/
    target_include_directories(vigia_${name} PUBLIC "${tree}")
    target_link_libraries(vigia_${name} PUBLIC ${ARG_LINKS} PRIVATE vigia_options)
    vigia_use_precompiled(vigia_${name})
endfunction()

# vigia_test(NAME [SOURCES …] LINKS … [TIMEOUT seconds] [LABELS …]): one QtTest program NAME.cpp.
function(vigia_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test vigia_options)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "LC_ALL=C.UTF-8;QT_LOGGING_RULES=")
    if(ARG_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}")
    endif()
    vigia_use_precompiled(${name})
endfunction()

# A test of windows: offscreen unless it brings its own display (tests/ui/support).
function(vigia_ui_test name)
    vigia_test(${name} ${ARGN})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests/ui")
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT QT_QPA_PLATFORM=offscreen)
endfunction()
