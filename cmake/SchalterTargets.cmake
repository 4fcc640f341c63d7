# One folder is one library: every .cpp, .h and .qrc in it belongs to it, sub-folders included.
include(CMakeParseArguments)

# The precompiled header is made once, by the library that everything links: each copy would cost 130 MB and seconds.
function(schalter_precompiled name)
    if(name STREQUAL "schalter_domain")
        target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/precompiled.h)
    else()
        target_precompile_headers(${name} REUSE_FROM schalter_domain)
    endif()
endfunction()

function(schalter_library name)
    cmake_parse_arguments(ARG "" "" "LINKS;PRIVATE_LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/shared
        ${CMAKE_SOURCE_DIR}/server ${CMAKE_SOURCE_DIR}/client)
    target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    schalter_precompiled(${name})
endfunction()

# Each tst_*.cpp of the folder is one test program; other .cpp files there are shared by them.
function(schalter_tests area)
    cmake_parse_arguments(ARG "" "LABEL" "LINKS" ${ARGN})
    file(GLOB tests CONFIGURE_DEPENDS tst_*.cpp)
    foreach(source ${tests})
        get_filename_component(name ${source} NAME_WE)
        add_executable(${name} ${source})
        target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test)
        schalter_precompiled(${name})
        add_test(NAME ${area}/${name} COMMAND ${name})
        set_tests_properties(${area}/${name} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT 120
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_NO_GLIB=1;LC_ALL=C.UTF-8;TZ=Europe/Zurich")
    endforeach()
endfunction()
